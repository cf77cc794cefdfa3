import { env } from "@/lib/core/env";

/** What the product asks models for. */
export const USE_CASES = ["story_plan", "story_characters", "story_opening", "next_scene"] as const;
export type UseCase = (typeof USE_CASES)[number];

type Settings = { model: () => string; maxOutputTokens: number };
const main = () => env().OPENAI_MODEL;

/** The model and the length of answer for each use case. */
export const MODELS = {
  story_plan: { model: main, maxOutputTokens: 4_000 },
  story_characters: { model: main, maxOutputTokens: 4_000 },
  story_opening: { model: main, maxOutputTokens: 4_000 },
  next_scene: { model: main, maxOutputTokens: 4_000 },
} satisfies Record<UseCase, Settings>;

/** The name under which the embedded storyteller answers; it is no language model. */
export const OFFLINE_MODEL = "fabula-offline";

/** Whether stories come from the embedded storyteller. */
export const isOffline = (): boolean => env().OPENAI_MODEL === OFFLINE_MODEL;

/** The model that tells the stories, as its provider calls it. */
export const modelName = (): string => main();
