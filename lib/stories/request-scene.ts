import type { Transaction } from "@/db/client";
import { sceneRequested } from "@/inngest/events";
import { now } from "@/lib/core/clock";
import { newId } from "@/lib/core/ids";
import { emit } from "@/lib/events/emit";
import { charge, SCENES } from "./daily-quota";
import { beginGeneration } from "./generation";

type SceneRequest = {
  storyId: string;
  /** Locked by `lockChoice`, and without a scene behind it. */
  choiceId: string;
  /** Whose day it counts against; null when it is told ahead. */
  askerId: string | null;
};

/**
 * Asks for the scene behind a choice, unless it is being told already: then it is joined, and costs nothing.
 * @returns whether a telling was begun
 * @throws AppError rate_limited
 */
export async function requestScene(tx: Transaction, request: SceneRequest): Promise<boolean> {
  const { storyId, choiceId, askerId } = request;
  const id = newId();
  const at = now();
  const begun = await beginGeneration(tx, {
    ...{ id, kind: "scene" as const, userId: askerId, at },
    subjectId: choiceId,
    charged: askerId !== null,
  });
  if (!begun) return false;
  if (askerId) await charge(tx, SCENES, askerId, at);
  await emit(tx, sceneRequested, { generationId: id, choiceId, storyId });
  return true;
}
