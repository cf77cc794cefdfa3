import { and, eq, isNull, lt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { sceneChoices, scenes } from "@/db/schema";
import { sceneEntered } from "@/inngest/events";
import { env } from "@/lib/core/env";
import { emit } from "@/lib/events/emit";

/**
 * Says that a reader stands at a scene, if there is anything behind its choices that could be told ahead.
 * @returns whether there was anything to say
 */
export async function announceArrival(
  tx: Transaction,
  at: { storyId: string; sceneId: string },
): Promise<boolean> {
  const untold = await tx
    .select({ id: sceneChoices.id })
    .from(sceneChoices)
    .leftJoin(scenes, eq(scenes.choiceId, sceneChoices.id))
    .where(
      and(
        eq(sceneChoices.sceneId, at.sceneId),
        lt(sceneChoices.position, env().STORY_SCENES_AHEAD),
        isNull(scenes.id),
      ),
    )
    .limit(1);
  if (untold.length === 0) return false;
  await emit(tx, sceneEntered, at);
  return true;
}
