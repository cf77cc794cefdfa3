"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { errorDigest } from "@/components/layout/error-digest";
import { FullPageNotice } from "@/components/layout/full-page-notice";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors.failed");
  const digest = errorDigest(error);
  useEffect(() => console.error(error), [error]);
  return (
    <FullPageNotice
      figure="500"
      title={t("title")}
      text={t("text")}
      note={digest && t("reference", { digest })}
    >
      <Button variant="primary" onClick={() => retry()}>
        {t("retry")}
      </Button>
      <ButtonLink href="/">{t("home")}</ButtonLink>
    </FullPageNotice>
  );
}
