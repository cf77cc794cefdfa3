import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import type { StoryDetail } from "./endpoints/published";
import { getStory } from "./get-story";
import { canChangeStory } from "./policy";
import { readableStory } from "./readable-story";

/**
 * Says who may find and play a story of the actor's. Players of a story that becomes private keep their progress.
 * @throws AppError not_found, forbidden
 */
export async function changeVisibility(
  actor: Actor,
  storyId: string,
  input: { visibility: "public" | "unlisted" | "private" },
): Promise<StoryDetail> {
  const story = await readableStory(actor, storyId);
  if (!canChangeStory(actor, story)) throw new AppError("forbidden", "Access denied");
  await db()
    .update(publishedStories)
    .set({ visibility: input.visibility, updatedAt: now() })
    .where(and(eq(publishedStories.id, storyId), eq(publishedStories.authorId, actor.id)));
  return getStory(actor, storyId);
}
