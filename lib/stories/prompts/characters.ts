import { z } from "zod";
import type { Prompt } from "@/lib/ai/prompt";
import { allDiffer, told } from "./fields";
import type { StoryPlan } from "./plan";
import { type Revision, revisionBlocks } from "./revision";

const stat = z
  .object({
    name: told(60).refine((name) => /^\p{L}/u.test(name), { error: "must begin with a letter" }),
    description: told(400),
    initialValue: z.int().min(0).max(100),
    gameOverMin: z.boolean(),
    gameOverMax: z.boolean(),
  })
  .refine(({ initialValue, gameOverMin }) => !(gameOverMin && initialValue === 0), {
    path: ["initialValue"],
    error: "must be above 0 when 0 is a game over",
  })
  .refine(({ initialValue, gameOverMax }) => !(gameOverMax && initialValue === 100), {
    path: ["initialValue"],
    error: "must be below 100 when 100 is a game over",
  });

/** Who the reader is, what is counted of them, and whom they meet. */
export const storyCharacters = z.object({
  playerName: told(120),
  playerDescription: told(2_000),
  stats: z
    .array(stat)
    .length(4)
    .refine((stats) => allDiffer(stats.map(({ name }) => name)), { error: "must have names that differ" }),
  cast: z
    .array(z.object({ name: told(120), description: told(1_000) }))
    .min(1)
    .max(4)
    .refine((cast) => allDiffer(cast.map(({ name }) => name)), { error: "must have names that differ" }),
});
export type StoryCharacters = z.infer<typeof storyCharacters>;

const SYSTEM = `You make the hero, the stats and the cast of an interactive story whose plan is given.

- Write in the language that the plan names.
- "playerName" and "playerDescription": the hero whom the reader plays: who they are, what they want, what they hide.
- "stats": exactly four whole numbers from 0 to 100 that this story turns on, each wanting something else, so that a choice
  that raises one tends to cost another. "name" is one or two words; "description" says what high and low mean for the hero.
  "initialValue" lies between 25 and 75 as a rule. "gameOverMin" and "gameOverMax" say whether 0 or 100 ends the story; set them
  where such an end makes sense, at least one in all.
- "cast": 1 to 4 people whom the hero meets, each with a will of their own that crosses the hero's.`;

const REVISE = `
There is an earlier draft and an instruction of its author. Change what the instruction or the new plan asks for; keep
everything else word for word.`;

/** Asks for the people and the stats of a planned story. */
export const buildCharactersPrompt = (input: {
  authorPrompt: string;
  plan: StoryPlan;
  revision: Revision | null;
}): Prompt<StoryCharacters> => ({
  version: 1,
  schema: storyCharacters,
  system: input.revision ? SYSTEM + REVISE : SYSTEM,
  blocks: { author_prompt: input.authorPrompt, plan: input.plan, ...revisionBlocks(input.revision) },
});
