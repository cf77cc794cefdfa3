import { and, desc, eq, ne, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, scenes, storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { fileUrl } from "@/lib/core/files";

/** A story that somebody is in the middle of, or has ended. */
export type ProgressSummary = {
  storyId: string;
  title: string;
  genre: string;
  coverImageUrl: string | null;
  /** Of the scene at which they stand, 1 being the opening, out of `sceneCount`. */
  depth: number;
  sceneCount: number;
  isFinal: boolean;
  isPending: boolean;
  updatedAt: string;
};

/** The stories that the actor plays, the last played first; those that have become private are left out. */
export async function listMyProgress(actor: Actor, limit: number): Promise<ProgressSummary[]> {
  const rows = await db()
    .select({ progress: storyProgress, story: publishedStories, scene: scenes })
    .from(storyProgress)
    .innerJoin(publishedStories, eq(publishedStories.id, storyProgress.storyId))
    .innerJoin(scenes, eq(scenes.id, storyProgress.sceneId))
    .where(
      and(
        eq(storyProgress.userId, actor.id),
        or(ne(publishedStories.visibility, "private"), eq(publishedStories.authorId, actor.id)),
      ),
    )
    .orderBy(sql`${desc(storyProgress.updatedAt)} nulls last`)
    .limit(limit);
  return rows.map(({ progress, story, scene }) => ({
    storyId: story.id,
    title: story.title,
    genre: story.genre,
    coverImageUrl: story.coverPath && fileUrl(story.coverPath),
    depth: scene.depth,
    sceneCount: story.config.sceneCount,
    isFinal: scene.isFinal,
    isPending: progress.pendingChoiceId !== null,
    updatedAt: progress.updatedAt.toISOString(),
  }));
}
