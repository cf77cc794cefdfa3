import { and, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { chapters, readingProgress } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import type { ReadingProgress } from "./fields";

/** Where a reader is, with the chapter's title in `lang` when it has one there. */
export const progressRows = (lang: Language, condition: SQL | undefined) =>
  db()
    .select({
      progress: readingProgress,
      number: chapters.number,
      title: sql<string>`coalesce((select texts.title from chapter_contents texts
        where texts.chapter_id = chapters.id and texts.lang = ${lang}), ${chapters.title})`,
    })
    .from(readingProgress)
    .innerJoin(chapters, eq(chapters.id, readingProgress.chapterId))
    .where(condition)
    .$dynamic();

type ProgressRow = Awaited<ReturnType<typeof progressRows>>[number];

/** A place in a novel as the API shows it. */
export function toProgress({ progress, number, title }: ProgressRow): ReadingProgress {
  return {
    novel_id: progress.novelId,
    chapter_id: progress.chapterId,
    chapter_number: number,
    chapter_title: title,
    position: progress.position,
    paragraph: progress.paragraph ?? undefined,
    percent: progress.percent ?? undefined,
    updated_at: progress.updatedAt.toISOString(),
  };
}

/** The actor's place in a novel; null when they have not begun it. */
export async function findProgress(
  actor: Actor,
  novelId: string,
  lang: Language,
): Promise<ReadingProgress | null> {
  const [row] = await progressRows(
    lang,
    and(eq(readingProgress.userId, actor.id), eq(readingProgress.novelId, novelId)),
  ).limit(1);
  return row ? toProgress(row) : null;
}
