import { and, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, users } from "@/db/schema";

const viewersRow = (table: SQL, viewerId: string | null) =>
  sql<boolean>`exists (select 1 from ${table} own where own.story_id = ${publishedStories.id} and own.user_id = ${viewerId}::uuid)`;

/** Published stories that meet the conditions, with what concerns their viewer; not yet ordered. */
export const storyRows = (viewerId: string | null, ...conditions: (SQL | undefined)[]) =>
  db()
    .select({
      story: publishedStories,
      authorName: users.displayName,
      isLiked: viewersRow(sql`story_likes`, viewerId),
      hasProgress: viewersRow(sql`story_progress`, viewerId),
    })
    .from(publishedStories)
    .innerJoin(users, eq(users.id, publishedStories.authorId))
    .where(and(...conditions))
    .$dynamic();
