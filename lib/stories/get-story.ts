import { eq } from "drizzle-orm";
import { publishedStories } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/core/errors";
import type { StoryDetail } from "./endpoints/published";
import { canReadStory } from "./policy";
import { storyRows } from "./story-rows";
import { storyDetail } from "./story-view";
import { storyViewer } from "./story-viewer";

/**
 * What a reader may know of a story before playing it.
 * @param actor null for somebody who is not signed in
 * @throws AppError not_found, also when it is there but not for them
 */
export async function getStory(actor: Actor | null, storyId: string): Promise<StoryDetail> {
  const [viewer, [row]] = await Promise.all([
    storyViewer(actor),
    storyRows(actor?.id ?? null, eq(publishedStories.id, storyId)),
  ]);
  if (!row || !canReadStory(viewer, row.story)) throw notFound("Story");
  return storyDetail(row, viewer.id);
}
