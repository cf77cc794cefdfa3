import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Transaction, transaction } from "@/db/client";
import { violatesUnique } from "@/db/errors";
import { chapterContents, chapters, novels } from "@/db/schema";
import { chapterPublished } from "@/inngest/events";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError, invalidField } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { emit } from "@/lib/events/emit";
import { recordAudit } from "@/lib/moderation/record-audit";
import type { createChapterEndpoint } from "./endpoints/admin";
import type { ChapterContent } from "./fields";
import { getChapter } from "./get-chapter";
import { measureText } from "./measure-text";
import { refreshCatalog } from "./refresh-catalog";

export type NewChapter = z.output<(typeof createChapterEndpoint)["body"]>;

async function insertChapter(tx: Transaction, chapterId: string, given: NewChapter): Promise<void> {
  await tx.insert(chapters).values({
    id: chapterId,
    novelId: given.novel_id,
    number: given.number,
    title: given.title,
    slug: given.slug,
    publishedAt: now(),
  });
  await tx
    .insert(chapterContents)
    .values(given.contents.map((one) => ({ chapterId, ...one, ...measureText(one.content, one.lang) })));
}

/** Counts the new chapter, and holds the novel's row until the transaction ends. */
async function countChapter(tx: Transaction, novelId: string): Promise<void> {
  const counted = await tx
    .update(novels)
    .set({
      chaptersPublished: sql`${novels.chaptersPublished} + 1`,
      lastChapterAt: sql`now()`,
      updatedAt: sql`now()`,
    })
    .where(eq(novels.id, novelId))
    .returning({ id: novels.id });
  if (counted.length === 0) throw new AppError("novel_not_found", "Novel not found");
}

/**
 * Adds a chapter, which readers see at once (001-34), and returns it in the language of its first content. Whoever
 * waits for news of it hears of it from the outbox's sweep: a library is loaded while nobody listens yet.
 * @param address where the request came from, for the audit log; null for what a script does
 * @throws AppError novel_not_found; validation on `number` when the novel has it already
 */
export async function createChapter(
  actor: Actor,
  given: NewChapter,
  address: string | null,
): Promise<ChapterContent> {
  const chapterId = newId();
  const { novel_id: novelId, number } = given;
  try {
    await transaction(async (tx) => {
      await countChapter(tx, novelId);
      await insertChapter(tx, chapterId, given);
      await refreshCatalog(tx, [novelId]);
      await emit(tx, chapterPublished, { chapterId, novelId });
      await recordAudit(tx, {
        actor,
        action: "chapter.create",
        subjectType: "chapter",
        subjectId: chapterId,
        data: { novelId, number },
        address,
      });
    });
  } catch (error) {
    if (!violatesUnique(error, "chapters_novel_number_key")) throw error;
    throw invalidField("number", "The novel has a chapter of this number");
  }
  return getChapter(chapterId, given.contents[0]?.lang ?? "ru");
}
