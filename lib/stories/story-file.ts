import { z } from "zod";
import { storyCharacters } from "./prompts/characters";
import { told } from "./prompts/fields";
import { storyPlan } from "./prompts/plan";

const fileScene = z.object({
  text: told(8_000),
  summary: told(1_800),
  choices: z
    .array(
      z.object({
        text: told(300),
        effects: z.array(z.object({ stat: z.string(), change: z.int() })),
        next: z.string().nullable(),
      }),
    )
    .max(4),
  isFinal: z.boolean(),
  endingText: z.string().nullable(),
});
export type FileScene = z.infer<typeof fileScene>;

/**
 * A whole story with scenes written by hand, as a file holds it. The scenes form a tree: each but `opening` is named by
 * the `next` of exactly one choice; a choice whose `next` is null leads to a scene that is not written yet.
 */
export const storyFile = z.object({
  ...storyPlan.shape,
  ...storyCharacters.shape,
  slug: z.string(),
  prompt: told(4_000),
  scenes: z.record(z.string(), fileScene),
});
export type StoryFile = z.infer<typeof storyFile>;
