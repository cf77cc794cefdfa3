import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/core/errors";

/**
 * Forgets where the actor stands in a story. It works for a story that they may no longer read, too.
 * @throws AppError not_found when they stand nowhere in it
 */
export async function restartStory(actor: Actor, storyId: string): Promise<void> {
  const forgotten = await db()
    .delete(storyProgress)
    .where(and(eq(storyProgress.userId, actor.id), eq(storyProgress.storyId, storyId)))
    .returning({ storyId: storyProgress.storyId });
  if (forgotten.length === 0) throw notFound("Progress");
}
