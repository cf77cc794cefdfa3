import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/core/errors";
import type { StoryDetail } from "./endpoints/published";
import { isReadableFor } from "./policy";
import { viewerColumns } from "./story-rows";
import { storyDetail } from "./story-view";
import { storyViewer } from "./story-viewer";

/**
 * What a reader may know of a story before playing it.
 * @param actor null for somebody who is not signed in
 * @throws AppError not_found, also when it is there but not for them
 */
export async function getStory(actor: Actor | null, storyId: string): Promise<StoryDetail> {
  const viewer = await storyViewer(actor);
  const [row] = await db()
    .select({ story: publishedStories, ...viewerColumns(viewer.id) })
    .from(publishedStories)
    .innerJoin(users, eq(users.id, publishedStories.authorId))
    .where(and(eq(publishedStories.id, storyId), isReadableFor(viewer)));
  if (!row) throw notFound("Story");
  const { story, ...viewed } = row;
  return storyDetail({ ...story, ...viewed }, viewer.id);
}
