import { z } from "zod";

/*
 * The shapes that travel between the application and the storyteller. What comes in may have been written
 * by another model or by hand, so everything but the essentials has a fallback.
 */

const text = z.string().catch("");

const actSchema = z.object({ title: text, goal: text });
const castSchema = z.object({ name: z.string().min(1), description: text });
const effectSchema = z.object({ stat: z.string(), change: z.number() });
export const choiceSchema = z.object({ text, effects: z.array(effectSchema).catch([]) });
const statSchema = z.object({
  name: z.string().min(1),
  description: text,
  initialValue: z.number().catch(50),
  gameOverMin: z.boolean().catch(false),
  gameOverMax: z.boolean().catch(false),
});

export const planSchema = z.object({
  title: text,
  shortDescription: text,
  genre: text,
  franchise: z.string().nullable().catch(null),
  language: text,
  isAdultContent: z.boolean().catch(false),
  worldContext: text,
  storySummary: text,
  acts: z.array(actSchema).catch([]),
  sceneCount: z.number().int().min(1).max(200).catch(12),
});

export const charactersSchema = z.object({
  playerName: text,
  playerDescription: text,
  stats: z.array(statSchema).catch([]),
  cast: z.array(castSchema).catch([]),
});

export const storySchema = z.object({ ...planSchema.shape, ...charactersSchema.shape });

export const stateSchema = z.object({
  depth: z.number().int().min(1).catch(2),
  sceneCount: z.number().int().min(1).catch(12),
  stats: z.record(z.string(), z.number()).catch({}),
  mustEnd: z.boolean().catch(false),
  gameOver: z
    .object({ stat: z.string(), bound: z.enum(["min", "max"]) })
    .nullable()
    .catch(null),
});

export type Plan = z.infer<typeof planSchema>;
export type Characters = z.infer<typeof charactersSchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryStat = z.infer<typeof statSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type State = z.infer<typeof stateSchema>;

/** One scene as the application expects it. */
export interface Scene {
  text: string;
  choices: Choice[];
  summary: string;
  isFinal: boolean;
  endingText: string | null;
}
