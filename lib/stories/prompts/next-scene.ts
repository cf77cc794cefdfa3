import type { Effect, StatValues, StoryConfig } from "@/db/schema";
import type { Prompt } from "@/lib/ai/prompt";
import { actAt, mustEnd } from "../arc";
import { findGameOver } from "../stats";
import { SCENE_STYLE, sceneSchema, type ToldScene } from "./scene-schema";

/** How many of the last scenes are given word for word; what lies before is in the summary. */
export const RECENT_SCENES = 3;

export type NextSceneInput = {
  config: StoryConfig;
  /** Of the scene to be told. */
  depth: number;
  /** On arriving there. */
  stats: StatValues;
  /** The whole story up to the choice. */
  summary: string;
  /** The last scenes, oldest first, each with the choice that led to it (null for the opening). */
  recentScenes: { text: string; choice: string | null }[];
  choice: { text: string; effects: Effect[] };
};

const SYSTEM = `You continue an interactive story: write the scene that follows from the reader's choice.

${SCENE_STYLE}
- The scene follows from "choice" and shows its price at once. It continues "recent_scenes" and agrees with "summary" and the
  story's world, cast and rules; nobody knows what they could not know.
- "state" says where the story stands: the act and its goal, the depth of this scene out of "sceneCount", the stats on arriving.
  Let high and low stats show in what people do and in what is possible. Move towards the goal of the act; no scene is filler.`;

const GOES_ON = `
- This scene does not end the story: "isFinal" is false, "endingText" is null.`;

const ENDS = `
- This scene ends the story: the arc is complete, or the stat that "state.gameOver" names has reached that end, and then the scene
  shows how. "isFinal" is true, "choices" is empty, and "endingText" is an epilogue of 2 to 4 paragraphs that shows what became
  of the hero and of what they did, as their path and stats deserve.`;

/** Asks for the scene behind a choice. The prompt's size does not grow with the story. */
export function buildNextScenePrompt(input: NextSceneInput): Prompt<ToldScene> {
  const { config, depth, stats } = input;
  const { title, genre, language, worldContext, storySummary, acts, sceneCount } = config;
  const { playerName, playerDescription, cast } = config;
  const gameOver = findGameOver(config.stats, stats);
  const final = mustEnd(config, depth, gameOver);
  return {
    version: 1,
    schema: sceneSchema(
      config.stats.map(({ name }) => name),
      final,
    ),
    system: SYSTEM + (final ? ENDS : GOES_ON),
    blocks: {
      story: {
        ...{ title, genre, language, worldContext, storySummary, acts, sceneCount },
        ...{ playerName, playerDescription, stats: config.stats, cast },
      },
      state: { depth, act: actAt(config, depth), sceneCount, stats, mustEnd: final, gameOver },
      summary: input.summary,
      recent_scenes: input.recentScenes.slice(-RECENT_SCENES),
      choice: input.choice,
    },
  };
}
