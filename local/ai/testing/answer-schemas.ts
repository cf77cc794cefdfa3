import { z } from "zod";

const text = z.string().trim().min(1);
const effect = z.strictObject({
  stat: z.string(),
  change: z.int().refine((change) => {
    const size = Math.abs(change);
    return (size >= 3 && size <= 10) || (size >= 15 && size <= 25);
  }),
});

/** The answers that the application asks for, as strictly as they are promised. */
export const planAnswer = z.strictObject({
  title: text.max(150),
  shortDescription: text.max(600),
  genre: text.max(60),
  franchise: z.string().nullable(),
  language: z.enum(["ru", "en"]),
  isAdultContent: z.boolean(),
  worldContext: text.max(4000),
  storySummary: text.max(4000),
  acts: z
    .array(z.strictObject({ title: text, goal: text }))
    .min(3)
    .max(5),
  sceneCount: z.int().min(8).max(20),
});

export const charactersAnswer = z.strictObject({
  playerName: text.max(120),
  playerDescription: text,
  stats: z
    .array(
      z.strictObject({
        name: text,
        description: text,
        initialValue: z.int().min(1).max(99),
        gameOverMin: z.boolean(),
        gameOverMax: z.boolean(),
      }),
    )
    .length(4),
  cast: z
    .array(z.strictObject({ name: text, description: text }))
    .min(1)
    .max(4),
});

const scene = z.strictObject({
  text: text.max(8000),
  choices: z.array(z.strictObject({ text: text.max(120), effects: z.array(effect).min(1) })),
  summary: text.max(900),
  isFinal: z.boolean(),
  endingText: z.string().nullable(),
});

export const openScene = scene.extend({
  choices: scene.shape.choices.min(2).max(4),
  isFinal: z.literal(false),
  endingText: z.null(),
});

export const finalScene = scene.extend({
  choices: scene.shape.choices.length(0),
  isFinal: z.literal(true),
  endingText: text,
});
