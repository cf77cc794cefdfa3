import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, users } from "@/db/schema";
import type { CursorPage } from "@/lib/core/page";
import { afterCursor, cursorPage, newestFirst, type PageRequest } from "./cursor";
import type { StorySummary } from "./endpoints/published";
import { storySummary } from "./story-view";

// A list shows nothing of the config, which is the bulk of a row.
const { config: _, ...listed } = getTableColumns(publishedStories);
const KEY = { at: publishedStories.createdAt, id: publishedStories.id };

/** What a story is to its viewer, as columns. */
export const viewerColumns = (viewerId: string | null) => {
  const hasRowIn = (table: SQL) =>
    sql<boolean>`exists (
      select 1 from ${table} own where own.story_id = published_stories.id and own.user_id = ${viewerId}::uuid
    )`;
  return {
    authorName: users.displayName,
    isLiked: hasRowIn(sql`story_likes`),
    hasProgress: hasRowIn(sql`story_progress`),
  };
};

/** A page of the published stories that meet a condition, newest first. */
export async function pageOfStories(
  viewerId: string | null,
  page: PageRequest,
  condition: SQL | undefined,
): Promise<CursorPage<StorySummary>> {
  const rows = await db()
    .select({ ...listed, ...viewerColumns(viewerId) })
    .from(publishedStories)
    .innerJoin(users, eq(users.id, publishedStories.authorId))
    .where(and(condition, afterCursor(KEY, page.cursor)))
    .orderBy(...newestFirst(KEY))
    .limit(page.limit + 1);
  return cursorPage(rows, page.limit, storySummary);
}
