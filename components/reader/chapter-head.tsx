import { useTranslations } from "next-intl";
import type { ChapterContent } from "@/lib/novels/fields";

type ChapterHeadProps = { chapter: ChapterContent; path: string };

/** The head of a chapter: its number, its title, how long it takes, and the other languages it exists in. */
export function ChapterHead({ chapter, path }: ChapterHeadProps) {
  const t = useTranslations("reader");
  const names = useTranslations("novels.languageOwn");
  const others = chapter.languages.filter((lang) => lang !== chapter.lang);
  return (
    <header className="pb-10 sm:pb-14">
      <p className="label-caps text-ink-faint">{t("chapter", { number: chapter.number })}</p>
      <h1 className="pt-3 text-3xl" lang={chapter.lang}>
        {chapter.title}
      </h1>
      <p className="flex flex-wrap gap-x-4 pt-3 text-sm text-ink-faint">
        <span>{t("minutes", { count: chapter.reading_time_minutes })}</span>
        {others.map((lang) => (
          <a
            key={lang}
            href={`${path}?lang=${lang}`}
            lang={lang}
            hrefLang={lang}
            className="text-link hover:text-ink"
          >
            {names(lang)}
          </a>
        ))}
      </p>
    </header>
  );
}
