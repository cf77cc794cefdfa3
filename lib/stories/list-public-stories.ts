import type { Actor } from "@/lib/auth/actor";
import type { CursorPage } from "@/lib/core/page";
import type { PageRequest } from "./cursor";
import type { StorySummary } from "./endpoints/published";
import { isListedFor } from "./policy";
import { pageOfStories } from "./story-rows";
import { storyViewer } from "./story-viewer";

/**
 * Everybody's public stories, newest first; those for adults only for viewers who opted in.
 * @param actor null for somebody who is not signed in
 * @throws AppError validation for a cursor that is none
 */
export async function listPublicStories(
  actor: Actor | null,
  page: PageRequest,
): Promise<CursorPage<StorySummary>> {
  const viewer = await storyViewer(actor);
  return pageOfStories(viewer.id, page, isListedFor(viewer));
}
