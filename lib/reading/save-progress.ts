import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, transaction } from "@/db/client";
import { chapterContents, chapterReads, chapters, novels, readingProgress } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import { chapterRead } from "@/inngest/events";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError, invalidField } from "@/lib/core/errors";
import { emit } from "@/lib/events/emit";
import type { saveProgressEndpoint } from "./endpoints";
import type { ReadingProgress } from "./fields";
import { getProgress } from "./get-progress";

export type Place = z.output<(typeof saveProgressEndpoint)["body"]>;

/** From here on a chapter counts as read: what is left is the white below the last line. */
const READ_PERCENT = 98;

type Text = { lang: Language; length: number; minutes: number };

async function findChapter(place: Place) {
  const [novel, chapter, texts] = await Promise.all([
    db().query.novels.findFirst({ columns: { id: true }, where: eq(novels.id, place.novel_id) }),
    db().query.chapters.findFirst({ where: eq(chapters.id, place.chapter_id) }),
    db()
      .select({
        lang: chapterContents.lang,
        length: sql<number>`length(${chapterContents.content})`,
        minutes: chapterContents.readingTimeMinutes,
      })
      .from(chapterContents)
      .where(eq(chapterContents.chapterId, place.chapter_id)),
  ]);
  if (!novel) throw new AppError("novel_not_found", "Novel not found");
  if (!chapter?.publishedAt || chapter.publishedAt > now())
    throw new AppError("chapter_not_found", "Chapter not found");
  if (chapter.novelId !== novel.id) throw invalidField("chapter_id", "The chapter is not of this novel");
  return texts;
}

/** How much is read, by the client's own word or by the position within the text. */
function percentRead(place: Place, text: Text | undefined): number {
  if (place.percent !== undefined) return place.percent;
  return text && text.length > 0 ? Math.min(100, (100 * place.position) / text.length) : 0;
}

/**
 * Keeps the actor's place in a novel (001-11); the last word counts, from whatever device it comes. The first time
 * that a chapter is read to its end is written down, and told to whoever listens.
 * @param lang the language that the chapter is being read in
 * @throws AppError novel_not_found, chapter_not_found; validation when the chapter is not of the novel
 */
export async function saveProgress(actor: Actor, place: Place, lang: Language): Promise<ReadingProgress> {
  const texts = await findChapter(place);
  const text = texts.find((one) => one.lang === lang) ?? texts[0];
  const percent = percentRead(place, text);
  const row = {
    chapterId: place.chapter_id,
    position: place.position,
    paragraph: place.paragraph ?? null,
    percent,
    updatedAt: now(),
  };
  await transaction(async (tx) => {
    await tx
      .insert(readingProgress)
      .values({ userId: actor.id, novelId: place.novel_id, ...row })
      .onConflictDoUpdate({ target: [readingProgress.userId, readingProgress.novelId], set: row });
    if (percent < READ_PERCENT) return;
    const first = await tx
      .insert(chapterReads)
      .values({ userId: actor.id, chapterId: place.chapter_id, readingTimeMinutes: text?.minutes ?? 1 })
      .onConflictDoNothing()
      .returning({ chapterId: chapterReads.chapterId });
    if (first.length === 0) return;
    await emit(tx, chapterRead, {
      userId: actor.id,
      chapterId: place.chapter_id,
      novelId: place.novel_id,
    });
  });
  return getProgress(actor, place.novel_id, lang);
}
