import { getTranslations } from "next-intl/server";

/** The first stop of the Tab key: past the header, to the content. */
export async function SkipLink() {
  const t = await getTranslations("layout");
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-70 focus:rounded-sm focus:bg-ink focus:px-4 focus:py-2.5 focus:text-sm focus:text-ground"
    >
      {t("skip")}
    </a>
  );
}
