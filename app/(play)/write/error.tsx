"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { PageShell } from "@/components/layout/page-shell";
import { ErrorState } from "@/components/ui/error-state";

export default function StoriesError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("stories.error");
  useEffect(() => console.error(error), [error]);
  return (
    <PageShell>
      <ErrorState title={t("title")} text={t("text")} onRetry={() => retry()} />
    </PageShell>
  );
}
