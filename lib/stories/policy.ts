import { and, eq, ne, or, type SQL } from "drizzle-orm";
import { publishedStories } from "@/db/schema";
import { AppError } from "@/lib/core/errors";

/** Whoever looks at published stories; `id` is null when they are not signed in. */
export type StoryViewer = { id: string | null; adultContent: boolean };

/**
 * A draft is its author's alone.
 * @throws AppError forbidden
 */
export function assertOwnDraft(actor: { id: string }, draft: { userId: string }): void {
  if (draft.userId !== actor.id) throw new AppError("forbidden", "Access denied");
}

const isFitFor = (viewer: StoryViewer): SQL | undefined =>
  viewer.adultContent ? undefined : eq(publishedStories.isAdultContent, false);

/** The condition for stories that a viewer finds in lists: public ones; those for adults only if they opted in. */
export const isListedFor = (viewer: StoryViewer): SQL | undefined =>
  and(eq(publishedStories.visibility, "public"), isFitFor(viewer));

/** The condition for stories that a viewer may open and play: all of their own, else what is not private and fit for them. */
export function isReadableFor(viewer: StoryViewer): SQL | undefined {
  const others = and(ne(publishedStories.visibility, "private"), isFitFor(viewer));
  return viewer.id === null ? others : or(eq(publishedStories.authorId, viewer.id), others);
}

/** Only its author may change who else sees a story. */
export const canChangeStory = (actor: { id: string }, story: { authorId: string }): boolean =>
  actor.id === story.authorId;
