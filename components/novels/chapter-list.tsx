import { useFormatter, useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Chapter } from "@/lib/novels/fields";

type ChapterListProps = {
  slug: string;
  chapters: Chapter[];
  /** The chapter that the reader is in. */
  currentId?: string;
};

/** The table of contents of a novel: number, title, and when it came. */
export function ChapterList({ slug, chapters, currentId }: ChapterListProps) {
  const t = useTranslations("novels");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <ol className="border-t border-rule">
      {chapters.map(({ id, number, title, lang, published_at }) => (
        <li key={id} className="group relative border-b border-rule">
          <div className="grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-3.5 transition-colors group-hover:bg-wash sm:grid-cols-[2.75rem_minmax(0,1fr)_auto]">
            <span className="figures-table text-sm text-ink-faint">{number}</span>
            <span className="min-w-0">
              <a
                href={`/novels/${slug}/${number}`}
                lang={lang}
                aria-current={id === currentId ? "true" : undefined}
                className={cn(
                  "font-serif text-lg leading-snug after:absolute after:inset-0",
                  id === currentId && "text-accent",
                )}
              >
                {title}
              </a>
              {id === currentId && (
                <span className="pl-3 text-xs whitespace-nowrap text-accent">{t("novel.youAreHere")}</span>
              )}
              {lang !== locale && (
                <span className="pl-3 text-xs whitespace-nowrap text-ink-faint">{t(`language.${lang}`)}</span>
              )}
            </span>
            <time dateTime={published_at} className="figures-table pr-2 text-xs text-ink-faint max-sm:hidden">
              {format.dateTime(new Date(published_at), { day: "numeric", month: "short", year: "numeric" })}
            </time>
          </div>
        </li>
      ))}
    </ol>
  );
}
