import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { PathScene } from "./endpoints/play";
import { openingScene } from "./queries";
import { readableStory } from "./readable-story";
import { walkUp } from "./walk-up";

/**
 * The scenes from the opening to where the actor stands, which is the last; without progress, the opening alone.
 * @throws AppError not_found
 */
export async function readPath(actor: Actor, storyId: string): Promise<PathScene[]> {
  const story = await readableStory(actor, storyId);
  const [progress] = await db()
    .select({ sceneId: storyProgress.sceneId })
    .from(storyProgress)
    .where(and(eq(storyProgress.userId, actor.id), eq(storyProgress.storyId, storyId)));
  const sceneId = progress?.sceneId ?? (await openingScene(db(), storyId)).id;
  const steps = await walkUp(db(), sceneId, story.config.sceneCount + 1);
  return steps.map(({ id, text, choiceText, statChanges, depth }) => ({
    scene_id: id,
    choice_text: choiceText,
    stat_changes: statChanges,
    ...{ text, depth },
  }));
}
