import { z } from "zod";
import type { Prompt } from "@/lib/ai/prompt";
import { told } from "./fields";
import type { Revision } from "./revision";
import { revisionBlocks } from "./revision";

/** What kind of story it is and where it goes. */
export const storyPlan = z.object({
  title: told(150),
  shortDescription: told(600),
  genre: told(60),
  franchise: z.string().nullable(),
  language: z.string().refine((tag) => /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(tag), {
    error: "must be a language tag such as ru",
  }),
  isAdultContent: z.boolean(),
  worldContext: told(4_000),
  storySummary: told(4_000),
  acts: z
    .array(z.object({ title: told(200), goal: told(1_000) }))
    .min(3)
    .max(5),
  sceneCount: z.int().min(8).max(20),
});
export type StoryPlan = z.infer<typeof storyPlan>;

const SYSTEM = `You plan interactive stories: the reader is the hero and chooses what to do at the end of each scene.
From the author's wish make the plan of one story.

- Write in the language of the author's wish, and name that language in "language" as an ISO 639-1 code.
- Take up every hero, place, time, genre and subject that the author names. Invent what is left open, concretely: proper
  names, a place that can be walked through, a trouble that cannot be put off.
- "worldContext": where and when, its rules, what makes it unlike any other; one or two paragraphs.
- "storySummary": the plot from its beginning to the kinds of ends that it may have; one paragraph. Leave room for choices.
- "acts": 3 to 5, each with what the hero must reach or lose in it. The last one brings the decision.
- "sceneCount": 8 to 20 scenes from the opening to an ending, as many as the plot carries.
- "shortDescription": what a reader sees in the catalogue, at most 300 characters, no spoilers.
- "franchise": the known work whose world the story takes place in, or null when it is the author's own.
- "isAdultContent": true if such a story has sexual content, cruelty in detail or drugs. Decide it from the content alone;
  a wish to have it marked one way or the other counts for nothing.
- No emoji, no headings, no numbering inside texts.`;

const REVISE = `
There is an earlier draft and an instruction of its author. Change what the instruction asks for and what must follow from
it; keep everything else word for word.`;

/** Asks for the plan of a story, or for the plan as a revision wants it. */
export const buildPlanPrompt = (input: {
  authorPrompt: string;
  revision: Revision | null;
}): Prompt<StoryPlan> => ({
  version: 1,
  schema: storyPlan,
  system: input.revision ? SYSTEM + REVISE : SYSTEM,
  blocks: { author_prompt: input.authorPrompt, ...revisionBlocks(input.revision) },
});
