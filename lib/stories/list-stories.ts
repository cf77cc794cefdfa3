import { eq, type SQL } from "drizzle-orm";
import { publishedStories } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CursorPage } from "@/lib/core/page";
import { after, cursorPage, newestFirst, type PageRequest } from "./cursor";
import type { StorySummary } from "./endpoints/published";
import { storyRows } from "./story-rows";
import { storySummary } from "./story-view";
import { storyViewer } from "./story-viewer";

const KEY = { at: publishedStories.createdAt, id: publishedStories.id };

async function listStories(
  viewerId: string | null,
  page: PageRequest,
  ...conditions: (SQL | undefined)[]
): Promise<CursorPage<StorySummary>> {
  const rows = await storyRows(viewerId, ...conditions, after(KEY, page.cursor))
    .orderBy(...newestFirst(KEY))
    .limit(page.limit + 1);
  const dated = rows.map((row) => ({ ...row, id: row.story.id, createdAt: row.story.createdAt }));
  return cursorPage(dated, page.limit, storySummary);
}

/**
 * The stories that the actor has published, newest first, whoever may see them.
 * @throws AppError validation for a cursor that is none
 */
export const listMyStories = (actor: Actor, page: PageRequest): Promise<CursorPage<StorySummary>> =>
  listStories(actor.id, page, eq(publishedStories.authorId, actor.id));

/**
 * Everybody's public stories, newest first; those for adults only for viewers who opted in.
 * @param actor null for somebody who is not signed in
 * @throws AppError validation for a cursor that is none
 */
export async function listPublicStories(
  actor: Actor | null,
  page: PageRequest,
): Promise<CursorPage<StorySummary>> {
  const { adultContent } = await storyViewer(actor);
  const forAll = adultContent ? undefined : eq(publishedStories.isAdultContent, false);
  return listStories(actor?.id ?? null, page, eq(publishedStories.visibility, "public"), forAll);
}
