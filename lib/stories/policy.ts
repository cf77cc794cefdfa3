import { AppError } from "@/lib/core/errors";

/** Whoever looks at published stories; `id` is null when they are not signed in. */
export type StoryViewer = { id: string | null; adultContent: boolean };
type Draft = { userId: string };
type Story = { authorId: string; visibility: "public" | "unlisted" | "private"; isAdultContent: boolean };

/**
 * A draft is its author's alone.
 * @throws AppError forbidden
 */
export function assertOwnDraft(actor: { id: string }, draft: Draft): void {
  if (draft.userId !== actor.id) throw new AppError("forbidden", "Access denied");
}

const isAuthor = (viewer: { id: string | null }, story: { authorId: string }) => viewer.id === story.authorId;

/** Authors read all of theirs; others what is not private and, if it is for adults, only those who opted in. */
export function canReadStory(viewer: StoryViewer, story: Story): boolean {
  if (isAuthor(viewer, story)) return true;
  return story.visibility !== "private" && (!story.isAdultContent || viewer.adultContent);
}

/** Who may see a story may know that it is there; only its author may change who else sees it. */
export const canChangeStory = (actor: { id: string }, story: { authorId: string }): boolean =>
  isAuthor(actor, story);
