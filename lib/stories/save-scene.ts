import { eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "@/db/client";
import { generations, storyProgress } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { announceArrival } from "./announce-arrival";
import { completeGeneration } from "./generation";
import { plantScene } from "./plant-scene";
import type { ToldScene } from "./prompts/scene-schema";
import { lockChoice } from "./queries";
import { type SceneTask, sceneTask } from "./scene-task";
import { sendEventsSoon } from "./send-events-soon";
import { tellSceneStatus } from "./tell-scene-status";

type Save = { generationId: string; choiceId: string; task: SceneTask; told: ToldScene };

/** Plants the scene and moves everyone who waits for it; null when the generation is over already. */
async function save(tx: Transaction, { generationId, choiceId, task, told }: Save) {
  await lockChoice(tx, choiceId);
  if (!(await completeGeneration(tx, generationId))) return null;
  const { storyId, parentId, depth, stats, statChanges } = task;
  const scene = await plantScene(tx, { storyId, parentId, choiceId, depth, stats, statChanges, told });
  const moved = await tx
    .update(storyProgress)
    .set({ sceneId: scene.id, pendingChoiceId: null, updatedAt: now() })
    .where(eq(storyProgress.pendingChoiceId, choiceId))
    .returning({ userId: storyProgress.userId });
  if (moved.length > 0) await announceArrival(tx, { storyId, sceneId: scene.id });
  return { sceneId: scene.id, userIds: moved.map(({ userId }) => userId) };
}

/**
 * Puts the scene that a generation has told into the tree. Done again for the same generation, it changes nothing.
 */
export async function saveScene(generationId: string, told: ToldScene): Promise<void> {
  const [generation] = await db()
    .select({ choiceId: generations.subjectId })
    .from(generations)
    .where(eq(generations.id, generationId));
  if (!generation) return;
  const { choiceId } = generation;
  const task = await sceneTask(choiceId);
  const saved = await transaction((tx) => save(tx, { generationId, choiceId, task, told }));
  if (!saved) return;
  sendEventsSoon();
  await tellSceneStatus({ storyId: task.storyId, choiceId, ...saved });
}
