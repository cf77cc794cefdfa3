import { and, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { chapters } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Chapter } from "./fields";
import { languageOrder } from "./languages";
import { published } from "./published";

/** Orders a chapter's texts, the one to be shown first. */
const bestFirst = (lang: Language) =>
  sql.raw(`array_position(array[${languageOrder(lang).map((one) => `'${one}'`)}], texts.lang)`);

const languagesOf = (lang: Language) =>
  sql<Language[] | null>`(select json_agg(texts.lang order by ${bestFirst(lang)})
    from chapter_contents texts where texts.chapter_id = chapters.id)`;

/** The title that the text shown gives its chapter; null when it gives none. */
const titleIn = (lang: Language) =>
  sql<string | null>`(select texts.title from chapter_contents texts where texts.chapter_id = chapters.id
    order by ${bestFirst(lang)} limit 1)`;

/** Published chapters with title and languages; the caller sorts. */
export const chapterRows = (lang: Language, condition: SQL | undefined) =>
  db()
    .select({ chapter: chapters, languages: languagesOf(lang), title: titleIn(lang) })
    .from(chapters)
    .where(and(published, condition))
    .$dynamic();

type ChapterRow = Awaited<ReturnType<typeof chapterRows>>[number];

/** A chapter as the API lists it, titled in `lang` or the next best of its languages. */
export function toChapter({ chapter, languages, title }: ChapterRow, lang: Language): Chapter {
  return {
    id: chapter.id,
    novel_id: chapter.novelId,
    number: chapter.number,
    slug: chapter.slug ?? undefined,
    title: title ?? chapter.title,
    lang: languages?.[0] ?? lang,
    languages: languages ?? [],
    published_at: (chapter.publishedAt ?? chapter.createdAt).toISOString(),
    views: chapter.views,
    comments_count: chapter.commentsCount,
    created_at: chapter.createdAt.toISOString(),
  };
}
