import { and, asc, desc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { chapterContents, chapters } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import { AppError } from "@/lib/core/errors";
import { chapterRows, toChapter } from "./chapter-rows";
import type { ChapterContent } from "./fields";
import { published } from "./published";

type Neighbour = NonNullable<ChapterContent["next_chapter"]>;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const chapterNotFound = () => new AppError("chapter_not_found", "Chapter not found");

/** The nearest published chapter that can be read in `lang`, to one side of `number`. */
async function neighbour(
  novelId: string,
  lang: Language,
  side: SQL,
  nearest: SQL,
): Promise<Neighbour | undefined> {
  const [found] = await db()
    .select({
      id: chapters.id,
      number: chapters.number,
      title: sql<string>`coalesce(${chapterContents.title}, ${chapters.title})`,
    })
    .from(chapters)
    .innerJoin(
      chapterContents,
      and(eq(chapterContents.chapterId, chapters.id), eq(chapterContents.lang, lang)),
    )
    .where(and(eq(chapters.novelId, novelId), published, side))
    .orderBy(nearest)
    .limit(1);
  return found;
}

async function contentOf(condition: SQL | undefined, lang: Language): Promise<ChapterContent> {
  const [row] = await chapterRows(lang, condition).limit(1);
  if (!row) throw chapterNotFound();
  const { id, novelId, number } = row.chapter;
  const [text, previous, next] = await Promise.all([
    db().query.chapterContents.findFirst({
      where: and(eq(chapterContents.chapterId, id), eq(chapterContents.lang, lang)),
    }),
    neighbour(novelId, lang, lt(chapters.number, number), desc(chapters.number)),
    neighbour(novelId, lang, gt(chapters.number, number), asc(chapters.number)),
  ]);
  if (!text) throw chapterNotFound();
  return {
    ...toChapter(row, lang),
    content: text.content,
    source: text.source,
    word_count: text.wordCount,
    reading_time_minutes: text.readingTimeMinutes,
    prev_chapter: previous,
    next_chapter: next,
  };
}

/**
 * A chapter's text in one language, with the chapters before and after that can be read in it (001-08).
 * @throws AppError chapter_not_found when it is unknown, not published, or has no text in `lang`
 */
export async function getChapter(id: string, lang: Language): Promise<ChapterContent> {
  if (!UUID.test(id)) throw chapterNotFound();
  return contentOf(eq(chapters.id, id), lang);
}

/**
 * As {@link getChapter}, found by its number within a novel.
 * @throws AppError chapter_not_found
 */
export async function getChapterByNumber(
  novelId: string,
  number: number,
  lang: Language,
): Promise<ChapterContent> {
  return contentOf(and(eq(chapters.novelId, novelId), eq(chapters.number, number)), lang);
}
