import { and, eq, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CursorPage } from "@/lib/core/page";
import { afterCursor, cursorPage, newestFirst, type PageRequest } from "./cursor";
import { draftSummary } from "./draft-view";
import type { DraftSummary } from "./endpoints/drafts";

const KEY = { at: storyDrafts.createdAt, id: storyDrafts.id };

/**
 * The actor's drafts, newest first, without the published ones.
 * @throws AppError validation for a cursor that is none
 */
export async function listDrafts(actor: Actor, page: PageRequest): Promise<CursorPage<DraftSummary>> {
  const rows = await db()
    .select({
      id: storyDrafts.id,
      status: storyDrafts.status,
      userInput: storyDrafts.userInput,
      createdAt: storyDrafts.createdAt,
      title: sql<string | null>`${storyDrafts.content} ->> 'title'`,
      shortDescription: sql<string | null>`${storyDrafts.content} ->> 'shortDescription'`,
    })
    .from(storyDrafts)
    .where(
      and(
        eq(storyDrafts.userId, actor.id),
        ne(storyDrafts.status, "published"),
        afterCursor(KEY, page.cursor),
      ),
    )
    .orderBy(...newestFirst(KEY))
    .limit(page.limit + 1);
  return cursorPage(rows, page.limit, draftSummary);
}
