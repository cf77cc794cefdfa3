import { eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "@/db/client";
import { generations, sceneChoices, scenes, storyProgress } from "@/db/schema";
import { giveBack, SCENES } from "./daily-quota";
import { abandonGeneration, uncharge } from "./generation";
import { lockChoice } from "./queries";
import { tellSceneStatus } from "./tell-scene-status";

async function fail(tx: Transaction, generationId: string, choiceId: string) {
  await lockChoice(tx, choiceId);
  const generation = await abandonGeneration(tx, generationId);
  if (!generation) return null;
  const waiting = await tx
    .select({ userId: storyProgress.userId })
    .from(storyProgress)
    .where(eq(storyProgress.pendingChoiceId, choiceId));
  if (generation.userId && (await uncharge(tx, generationId))) {
    await giveBack(tx, SCENES, generation.userId, generation.createdAt);
  }
  return waiting.map(({ userId }) => userId);
}

/**
 * Ends the telling of a scene that cannot succeed: those who wait can read why and choose again, and the quota of
 * whoever asked is given back. Done again for the same generation, it changes nothing.
 */
export async function failScene(generationId: string): Promise<void> {
  const [found] = await db()
    .select({ choiceId: generations.subjectId, storyId: scenes.storyId })
    .from(generations)
    .innerJoin(sceneChoices, eq(sceneChoices.id, generations.subjectId))
    .innerJoin(scenes, eq(scenes.id, sceneChoices.sceneId))
    .where(eq(generations.id, generationId));
  if (!found) return;
  const userIds = await transaction((tx) => fail(tx, generationId, found.choiceId));
  if (userIds) await tellSceneStatus({ ...found, sceneId: null, userIds });
}
