import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories } from "@/db/schema";
import { notFound } from "@/lib/core/errors";
import { canReadStory } from "./policy";
import { storyViewer } from "./story-viewer";

/**
 * A published story that the actor may read.
 * @throws AppError not_found, also when it is there but not for them
 */
export async function readableStory(actor: { id: string } | null, storyId: string) {
  const [viewer, [story]] = await Promise.all([
    storyViewer(actor),
    db().select().from(publishedStories).where(eq(publishedStories.id, storyId)),
  ]);
  if (!story || !canReadStory(viewer, story)) throw notFound("Story");
  return story;
}
