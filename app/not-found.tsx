import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FullPageNotice } from "@/components/layout/full-page-notice";
import { ButtonLink } from "@/components/ui/button-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("errors.notFound");
  return (
    <FullPageNotice figure="404" title={t("title")} text={t("text")}>
      <ButtonLink href="/novels" variant="primary">
        {t("catalogue")}
      </ButtonLink>
      <ButtonLink href="/">{t("home")}</ButtonLink>
    </FullPageNotice>
  );
}
