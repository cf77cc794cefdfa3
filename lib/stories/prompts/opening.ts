import type { Prompt } from "@/lib/ai/prompt";
import type { StoryCharacters } from "./characters";
import type { StoryPlan } from "./plan";
import { type Revision, revisionBlocks } from "./revision";
import { SCENE_STYLE, sceneSchema, type ToldScene } from "./scene-schema";

const SYSTEM = `You write the opening scene of an interactive story whose plan and characters are given.

${SCENE_STYLE}
- The opening shows the hero in their place, lets the trouble of the first act arrive, and ends where the hero must act.
- "isFinal" is false and "endingText" is null.`;

const REVISE = `
There is an earlier draft and an instruction of its author. Keep the earlier opening as far as the instruction, the new plan and
the new characters allow.`;

/** Asks for the opening scene of a story. */
export const buildOpeningPrompt = (input: {
  plan: StoryPlan;
  characters: StoryCharacters;
  revision: Revision | null;
}): Prompt<ToldScene> => ({
  version: 1,
  schema: sceneSchema(
    input.characters.stats.map(({ name }) => name),
    false,
  ),
  system: input.revision ? SYSTEM + REVISE : SYSTEM,
  blocks: { plan: input.plan, characters: input.characters, ...revisionBlocks(input.revision) },
});
