import { z } from "zod";
import { allDiffer, told } from "./fields";

const SUMMARY_MAX = 900;
const CHANGE_MAX = 25;

/**
 * The schema of a scene in a story with these stats.
 * @param final whether the scene must be an ending: with an epilogue and no choices, else with choices and no epilogue
 */
export function sceneSchema(statNames: string[], final: boolean) {
  const effect = z.object({ stat: z.enum(statNames), change: z.int().min(-CHANGE_MAX).max(CHANGE_MAX) });
  const choice = z.object({
    text: told(300),
    effects: z.array(effect).refine((effects) => allDiffer(effects.map(({ stat }) => stat)), {
      error: "must name each stat once at most",
    }),
  });
  // `text` comes first, so that it can be shown while the rest is still being written.
  return z.object({
    text: told(8_000),
    choices: z
      .array(choice)
      .refine(({ length }) => (final ? length === 0 : length >= 2 && length <= 4), {
        error: final ? "must be empty: this scene is final" : "must be 2 to 4",
      })
      .refine((choices) => allDiffer(choices.map(({ text }) => text)), { error: "must differ" }),
    summary: told(SUMMARY_MAX * 2),
    isFinal: z.boolean().refine((value) => value === final, { error: `must be ${final}` }),
    endingText: z
      .string()
      .nullable()
      .refine((text) => (final ? (text ?? "").trim() !== "" : text === null), {
        error: final ? "must be the epilogue: this scene is final" : "must be null: this scene is not final",
      }),
  });
}
export type ToldScene = z.infer<ReturnType<typeof sceneSchema>>;

/** The rules of style that every scene follows. */
export const SCENE_STYLE = `- Write in the story's language, in the second person and the present tense, addressing the reader as the hero.
- 3 to 6 paragraphs with a blank line between them. Concrete senses, actions and speech; no summary of feelings, no clichés,
  no lists, no headings, no emoji, no mention of stats, scenes, acts or choices.
- "choices": 2 to 4 actions that the hero can take now, each a sentence of at most 120 characters, truly different in what they
  risk and gain, none of them plainly the right one. Do not name numbers or stats in them.
- "effects": what a choice does to the stats: one to three stats, by 3 to 10 points as a rule, by 15 to 25 for a grave decision.
- "summary": retells the whole story so far, this scene included, in at most ${SUMMARY_MAX} characters: names, promises, wounds,
  what is known and what is owed. It is all that later scenes will remember.`;
