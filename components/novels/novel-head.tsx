import { useLocale, useTranslations } from "next-intl";
import { Cover } from "@/components/ui/cover/cover";
import { Prose } from "@/components/ui/prose";
import type { NovelDetail } from "@/lib/novels/fields";
import { coverSrc } from "./cover-src";
import { NovelFacts } from "./novel-facts";
import { ReadingLink } from "./reading-link";
import { TermLinks } from "./term-links";

type NovelHeadProps = { novel: NovelDetail; firstNumber: number | undefined };

/** The title page of a novel: cover, title, what it is about, and the way in. */
export function NovelHead({ novel, firstNumber }: NovelHeadProps) {
  const t = useTranslations("novels");
  const { title, author, lang, genres, tags } = novel;
  const paragraphs = novel.description.split(/\n{2,}/).filter(Boolean);
  return (
    <article className="grid gap-x-10 gap-y-7 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-x-16">
      <div className="max-sm:w-40">
        <Cover title={title} author={author} src={coverSrc(novel)} size="fluid" lang={lang} eager />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <header>
          <h1 className="text-4xl" lang={lang}>
            {title}
          </h1>
          <p className="pt-3 text-lg text-ink-soft" lang={lang}>
            {author}
          </p>
        </header>
        <TermLinks label={t("novel.genres")} kind="genres" terms={genres} />
        {firstNumber !== undefined && (
          <div className="flex flex-wrap gap-3">
            <ReadingLink
              slug={novel.slug}
              novelId={novel.id}
              firstNumber={firstNumber}
              currentNumber={novel.user_progress?.chapter_number}
            />
          </div>
        )}
        <ForeignNotice lang={lang} />
        <Prose paragraphs="spaced" lang={lang} className="[--prose-size:1.0625rem]">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Prose>
        <div className="flex max-w-measure flex-col gap-5 border-t border-rule pt-5">
          <NovelFacts novel={novel} />
          <TermLinks label={t("novel.tags")} kind="tags" terms={tags} />
        </div>
      </div>
    </article>
  );
}

function ForeignNotice({ lang }: { lang: NovelDetail["lang"] }) {
  const t = useTranslations("novels");
  if (lang === useLocale()) return null;
  return <p className="text-sm text-ink-faint">{t("novel.shownIn", { language: t(`language.${lang}`) })}</p>;
}
