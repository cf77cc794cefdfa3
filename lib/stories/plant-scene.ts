import type { Transaction } from "@/db/client";
import { type Effect, type StatValues, sceneChoices, scenes } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { newId } from "@/lib/core/ids";

export type NewScene = {
  storyId: string;
  /** Both null for the opening. */
  parentId: string | null;
  choiceId: string | null;
  depth: number;
  stats: StatValues;
  statChanges: StatValues;
  told: {
    text: string;
    summary: string;
    isFinal: boolean;
    endingText: string | null;
    choices: { text: string; effects: Effect[] }[];
  };
};

/**
 * Puts a scene and its choices into a story's tree.
 * @returns their ids, the choices' in the order in which they were given
 */
export async function plantScene(
  tx: Transaction,
  scene: NewScene,
): Promise<{ id: string; choiceIds: string[] }> {
  const { told, ...place } = scene;
  const { text, summary, isFinal, endingText } = told;
  const id = newId();
  await tx
    .insert(scenes)
    .values({ id, ...place, ...{ text, summary, isFinal, endingText }, createdAt: now() });
  const choices = told.choices.map(({ text, effects }, position) => ({
    id: newId(),
    ...{ sceneId: id, position, text, effects },
  }));
  if (choices.length > 0) await tx.insert(sceneChoices).values(choices);
  return { id, choiceIds: choices.map((choice) => choice.id) };
}
