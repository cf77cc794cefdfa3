import { z } from "zod";
import { makeCharacters } from "./characters.ts";
import { tellOpening } from "./opening.ts";
import { planStory } from "./plan.ts";
import { hash } from "./random.ts";
import { reviseCharacters, revisePlan } from "./revise.ts";
import { tellScene } from "./scene.ts";
import { charactersSchema, choiceSchema, planSchema, stateSchema, storySchema } from "./story-data.ts";

type Blocks = ReadonlyMap<string, unknown>;

/**
 * Answers one of the application's use cases (`story_plan`, `story_characters`, `story_opening`, `next_scene`)
 * from its data blocks. Null when the use case is none of these or a block it cannot do without is missing.
 */
export function tellStory(useCase: string, blocks: Blocks, seed: number | null): object | null {
  switch (useCase) {
    case "story_plan":
      return tellPlan(blocks, seed);
    case "story_characters":
      return tellCharacters(blocks);
    case "story_opening":
      return tellFirst(blocks);
    case "next_scene":
      return tellNext(blocks, seed);
    default:
      return null;
  }
}

function tellPlan(blocks: Blocks, seed: number | null): object | null {
  const draft = storySchema.safeParse(blocks.get("earlier_draft"));
  const instruction = textOf(blocks, "instruction");
  if (draft.success && instruction) return revisePlan(draft.data, instruction);
  const prompt = promptOf(blocks);
  return prompt.trim() ? planStory(prompt, seed ?? hash(prompt)) : null;
}

function tellCharacters(blocks: Blocks): object | null {
  const plan = planSchema.safeParse(blocks.get("plan"));
  if (!plan.success) return null;
  const draft = storySchema.safeParse(blocks.get("earlier_draft"));
  const instruction = textOf(blocks, "instruction");
  if (draft.success && draft.data.playerName && instruction) {
    return reviseCharacters(draft.data, plan.data, instruction);
  }
  return makeCharacters(promptOf(blocks), plan.data);
}

function tellFirst(blocks: Blocks): object | null {
  const plan = planSchema.safeParse(blocks.get("plan"));
  const characters = charactersSchema.safeParse(blocks.get("characters"));
  return plan.success && characters.success ? tellOpening({ ...plan.data, ...characters.data }) : null;
}

function tellNext(blocks: Blocks, seed: number | null): object | null {
  const story = storySchema.safeParse(blocks.get("story"));
  const state = stateSchema.safeParse(blocks.get("state"));
  const choice = choiceSchema.safeParse(blocks.get("choice"));
  if (!story.success || !state.success || !choice.success) return null;
  return tellScene({
    story: story.data,
    state: state.data,
    summary: textOf(blocks, "summary"),
    choice: choice.data,
    seed,
  });
}

function promptOf(blocks: Blocks): string {
  return textOf(blocks, "author_prompt");
}

function textOf(blocks: Blocks, name: string): string {
  return z.string().catch("").parse(blocks.get(name));
}
