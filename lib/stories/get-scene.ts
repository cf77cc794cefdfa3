import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { SceneView } from "./endpoints/play";
import { lastTelling, openingScene, sceneById } from "./queries";
import { readableStory } from "./readable-story";
import { type OpenChoice, sceneView } from "./scene-view";

const UNKNOWN_CAUSE = "The scene could not be written.";

async function openChoiceOf(choiceId: string | null): Promise<OpenChoice | null> {
  if (!choiceId) return null;
  const telling = await lastTelling(db(), choiceId);
  const failed = telling?.status === "failed";
  return { choiceId, error: failed ? (telling.error ?? UNKNOWN_CAUSE) : null };
}

/**
 * The scene at which the actor stands; without progress, the opening. Reading it begins nothing.
 * @throws AppError not_found
 */
export async function getScene(actor: Actor, storyId: string): Promise<SceneView> {
  const [story, [progress]] = await Promise.all([
    readableStory(actor, storyId),
    db()
      .select()
      .from(storyProgress)
      .where(and(eq(storyProgress.userId, actor.id), eq(storyProgress.storyId, storyId))),
  ]);
  const [scene, open] = await Promise.all([
    progress ? sceneById(db(), progress.sceneId) : openingScene(db(), storyId),
    openChoiceOf(progress?.pendingChoiceId ?? null),
  ]);
  return sceneView(story.config, scene, open);
}
