import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { publishedStories, storyPlayers, storyProgress } from "@/db/schema";
import { now } from "@/lib/core/clock";

type Start = { userId: string; storyId: string; sceneId: string };

/** Puts a player at the opening if they are nowhere in the story; who plays it for the first time is counted. */
export async function startProgress(tx: Transaction, { userId, storyId, sceneId }: Start): Promise<void> {
  const at = now();
  const started = await tx
    .insert(storyProgress)
    .values({ userId, storyId, sceneId, startedAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ userId: storyProgress.userId });
  if (started.length === 0) return;
  const first = await tx
    .insert(storyPlayers)
    .values({ storyId, userId })
    .onConflictDoNothing()
    .returning({ userId: storyPlayers.userId });
  if (first.length === 0) return;
  await tx
    .update(publishedStories)
    .set({ playersCount: sql`${publishedStories.playersCount} + 1` })
    .where(eq(publishedStories.id, storyId));
}
