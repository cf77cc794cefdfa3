import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedStories, sceneChoices, scenes } from "@/db/schema";
import { GenerationOver } from "./generation";
import { type NextSceneInput, RECENT_SCENES } from "./prompts/next-scene";
import { applyEffects } from "./stats";
import { walkUp } from "./walk-up";

/** Everything that the scene behind a choice follows from. */
export type SceneTask = NextSceneInput & {
  storyId: string;
  parentId: string;
  statChanges: Record<string, number>;
};

/**
 * Gathers what the scene behind a choice follows from; as much for the last scene of a story as for the second.
 * @throws GenerationOver when the choice is gone
 */
export async function sceneTask(choiceId: string): Promise<SceneTask> {
  const [row] = await db()
    .select({ choice: sceneChoices, parent: scenes, config: publishedStories.config })
    .from(sceneChoices)
    .innerJoin(scenes, eq(scenes.id, sceneChoices.sceneId))
    .innerJoin(publishedStories, eq(publishedStories.id, scenes.storyId))
    .where(eq(sceneChoices.id, choiceId));
  if (!row) throw new GenerationOver(`choice ${choiceId} is gone`);
  const { choice, parent, config } = row;
  const recent = await walkUp(db(), parent.id, RECENT_SCENES);
  const { values, changes } = applyEffects(parent.stats, choice.effects);
  return {
    ...{ storyId: parent.storyId, parentId: parent.id, config },
    ...{ depth: parent.depth + 1, stats: values, statChanges: changes },
    summary: parent.summary,
    recentScenes: recent.map(({ text, choiceText }) => ({ text, choice: choiceText })),
    choice: { text: choice.text, effects: choice.effects },
  };
}
