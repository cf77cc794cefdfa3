import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories } from "@/db/schema";
import { notFound } from "@/lib/core/errors";
import { isReadableFor } from "./policy";
import { storyViewer } from "./story-viewer";

/**
 * A published story that the actor may read.
 * @throws AppError not_found, also when it is there but not for them
 */
export async function readableStory(actor: { id: string }, storyId: string) {
  const viewer = await storyViewer(actor);
  const [story] = await db()
    .select()
    .from(publishedStories)
    .where(and(eq(publishedStories.id, storyId), isReadableFor(viewer)));
  if (!story) throw notFound("Story");
  return story;
}
