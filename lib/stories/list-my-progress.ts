import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, scenes, storyProgress, users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { fileUrl } from "@/lib/core/files";
import { isReadableFor } from "./policy";
import { storyViewer } from "./story-viewer";

/** A story that somebody is in the middle of, or has ended. */
export type ProgressSummary = {
  storyId: string;
  title: string;
  genre: string;
  language: string;
  authorName: string;
  coverImageUrl: string | null;
  /** Of the scene at which they stand, 1 being the opening, out of `sceneCount`. */
  depth: number;
  sceneCount: number;
  isFinal: boolean;
  isPending: boolean;
  updatedAt: string;
};

/** The stories that the actor plays, the last played first; those that they may no longer read are left out. */
export async function listMyProgress(actor: Actor, limit: number): Promise<ProgressSummary[]> {
  const viewer = await storyViewer(actor);
  const rows = await db()
    .select({
      storyId: publishedStories.id,
      title: publishedStories.title,
      genre: publishedStories.genre,
      language: publishedStories.language,
      authorName: users.displayName,
      coverPath: publishedStories.coverPath,
      depth: scenes.depth,
      sceneCount: sql<number>`(${publishedStories.config} ->> 'sceneCount')::int`,
      isFinal: scenes.isFinal,
      pendingChoiceId: storyProgress.pendingChoiceId,
      updatedAt: storyProgress.updatedAt,
    })
    .from(storyProgress)
    .innerJoin(publishedStories, eq(publishedStories.id, storyProgress.storyId))
    .innerJoin(users, eq(users.id, publishedStories.authorId))
    .innerJoin(scenes, eq(scenes.id, storyProgress.sceneId))
    .where(and(eq(storyProgress.userId, actor.id), isReadableFor(viewer)))
    .orderBy(sql`${desc(storyProgress.updatedAt)} nulls last`)
    .limit(limit);
  return rows.map(({ coverPath, pendingChoiceId, updatedAt, ...row }) => ({
    ...row,
    coverImageUrl: coverPath && fileUrl(coverPath),
    isPending: pendingChoiceId !== null,
    updatedAt: updatedAt.toISOString(),
  }));
}
