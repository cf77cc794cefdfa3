import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { chapterContents, chapters } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import type { ChapterContent, NovelDetail } from "@/lib/novels/fields";
import { getChapterByNumber } from "@/lib/novels/get-chapter";
import { getNovel } from "@/lib/novels/get-novel";
import { languageOrder } from "@/lib/novels/languages";
import { renderChapter } from "@/lib/novels/render-chapter";

export type OpenedChapter = { novel: NovelDetail; chapter: ChapterContent; html: string };

async function languagesOf(novelId: string, number: number): Promise<Language[]> {
  const rows = await db()
    .select({ lang: chapterContents.lang })
    .from(chapterContents)
    .innerJoin(chapters, eq(chapters.id, chapterContents.chapterId))
    .where(and(eq(chapters.novelId, novelId), eq(chapters.number, number)));
  return rows.map(({ lang }) => lang);
}

/**
 * A chapter as the reader's page shows it: in the wished language, or in the next best that it exists in.
 * @param wished the language of the text
 * @throws AppError novel_not_found, chapter_not_found
 */
export async function openChapter(
  actor: Actor | null,
  place: { slug: string; number: number },
  wished: Language,
): Promise<OpenedChapter> {
  const novel = await getNovel(actor, place.slug, wished);
  const languages = await languagesOf(novel.id, place.number);
  const lang = languageOrder(wished).find((candidate) => languages.includes(candidate));
  if (!lang) throw new AppError("chapter_not_found", "Chapter not found");
  const chapter = await getChapterByNumber(novel.id, place.number, lang);
  return { novel, chapter, html: renderChapter(chapter.content, lang) };
}
