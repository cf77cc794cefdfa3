import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NovelDetail } from "@/lib/novels/fields";

/** What a catalogue card in a library would say of a novel. */
export function NovelFacts({ novel }: { novel: NovelDetail }) {
  const t = useTranslations("novels");
  const format = useFormatter();
  const { chapters_published: count, original_chapters_count: total } = novel;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 text-sm">
      <Fact name={t("novel.status")}>{t(`status.${novel.translation_status}`)}</Fact>
      <Fact name={t("novel.year")}>{String(novel.release_year)}</Fact>
      <Fact name={t("novel.length")}>
        {total > count ? t("novel.chapterCountOf", { count, total }) : t("novel.chapterCount", { count })}
      </Fact>
      {novel.views_total > 0 && <Fact name={t("novel.views")}>{format.number(novel.views_total)}</Fact>}
      {novel.rating_count > 0 && (
        <Fact name={t("novel.rating")}>
          {t("novel.ratingValue", { rating: format.number(novel.rating), count: novel.rating_count })}
        </Fact>
      )}
      {novel.alt_titles.length > 0 && (
        <Fact name={t("novel.alsoKnown")}>
          <span lang={novel.lang}>{novel.alt_titles.join("; ")}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="text-ink">{children}</dd>
    </>
  );
}
