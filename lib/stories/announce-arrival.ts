import type { Transaction } from "@/db/client";
import { sceneEntered } from "@/inngest/events";
import { emit } from "@/lib/events/emit";
import { choicesToTellAhead } from "./queries";

/**
 * Says that a reader stands at a scene, if there is anything behind its choices that could be told ahead.
 * @returns whether there was anything to say
 */
export async function announceArrival(
  tx: Transaction,
  at: { storyId: string; sceneId: string },
): Promise<boolean> {
  const untold = await choicesToTellAhead(tx, at.sceneId);
  if (untold.length === 0) return false;
  await emit(tx, sceneEntered, at);
  return true;
}
