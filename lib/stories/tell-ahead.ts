import { db, type Transaction, transaction } from "@/db/client";
import { now } from "@/lib/core/clock";
import { SCENES_AHEAD, takeOne } from "./daily-quota";
import { choicesToTellAhead, lockChoice, sceneBehind } from "./queries";
import { requestScene } from "./request-scene";
import { sendEventsSoon } from "./send-events-soon";

/** Undoes the request of a scene for which the story's day has no room. */
class DayIsFull extends Error {}

async function requestAhead(tx: Transaction, storyId: string, choiceId: string): Promise<void> {
  await lockChoice(tx, choiceId);
  if (await sceneBehind(tx, choiceId)) return;
  if (!(await requestScene(tx, { storyId, choiceId, askerId: null }))) return;
  if (!(await takeOne(tx, SCENES_AHEAD, storyId, now()))) throw new DayIsFull();
}

/**
 * Has the scenes behind a scene's first choices told before anybody chooses them. Those that are told, or being
 * told, are left alone; a story's day has room for only so many.
 */
export async function tellAhead(at: { storyId: string; sceneId: string }): Promise<void> {
  const choices = await choicesToTellAhead(db(), at.sceneId);
  try {
    for (const choice of choices) await transaction((tx) => requestAhead(tx, at.storyId, choice.id));
  } catch (error) {
    if (!(error instanceof DayIsFull)) throw error;
  }
  if (choices.length > 0) sendEventsSoon();
}
