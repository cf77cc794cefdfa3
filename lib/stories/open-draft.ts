import { enterDraftStage } from "./draft-task";
import { tell } from "./generation";
import type { StoryCharacters } from "./prompts/characters";
import { buildOpeningPrompt } from "./prompts/opening";
import type { StoryPlan } from "./prompts/plan";
import type { ToldScene } from "./prompts/scene-schema";

/**
 * The third stage of a draft: its opening scene.
 * @throws AiError, GenerationOver
 */
export async function openDraft(
  generationId: string,
  plan: StoryPlan,
  characters: StoryCharacters,
): Promise<ToldScene> {
  const { userId, revision } = await enterDraftStage(generationId, "opening");
  const prompt = buildOpeningPrompt({ plan, characters, revision });
  return tell({ useCase: "story_opening", prompt, userId, generationId });
}
