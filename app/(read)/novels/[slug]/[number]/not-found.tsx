import { getTranslations } from "next-intl/server";
import { FullPageNotice } from "@/components/layout/full-page-notice";
import { ButtonLink } from "@/components/ui/button-link";

export default async function ChapterNotFound() {
  const t = await getTranslations("reader.notFound");
  return (
    <FullPageNotice figure="404" title={t("title")} text={t("text")}>
      <ButtonLink href="/novels" variant="primary">
        {t("action")}
      </ButtonLink>
    </FullPageNotice>
  );
}
