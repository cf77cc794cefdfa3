import { useTranslations } from "next-intl";
import { Separator } from "@/components/ui/separator";
import type { ChapterContent } from "@/lib/novels/fields";

type ChapterEndProps = {
  chapter: ChapterContent;
  novelHref: string;
  previousHref?: string;
  nextHref?: string;
};

/** What comes after the last line: the next chapter first of all. */
export function ChapterEnd({ chapter, novelHref, previousHref, nextHref }: ChapterEndProps) {
  const t = useTranslations("reader");
  const { lang, next_chapter: next, prev_chapter: previous } = chapter;
  return (
    <footer className="pt-14">
      <Separator ornament className="mb-12" />
      {next && nextHref ? (
        <a href={nextHref} rel="next" className="group block border-y border-rule py-6 hover:border-ink">
          <span className="label-caps text-ink-faint">{t("next", { number: next.number })}</span>
          <span lang={lang} className="block pt-1.5 font-serif text-2xl group-hover:text-accent">
            {next.title}
          </span>
        </a>
      ) : (
        <div className="border-y border-rule py-6">
          <p className="font-serif text-2xl">{t("noNext")}</p>
          <p className="pt-2 text-base text-ink-soft">{t("noNextText")}</p>
        </div>
      )}
      <nav aria-label={t("nav")} className="flex flex-wrap justify-between gap-x-8 gap-y-3 pt-6 text-sm">
        {previous && previousHref ? (
          <a href={previousHref} rel="prev" className="text-link text-ink-soft hover:text-ink">
            {t("previous")} <span lang={lang}>{previous.title}</span>
          </a>
        ) : (
          <span />
        )}
        <a href={novelHref} className="text-link text-ink-soft hover:text-ink">
          {t("contents")}
        </a>
      </nav>
    </footer>
  );
}
