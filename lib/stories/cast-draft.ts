import { enterDraftStage } from "./draft-task";
import { tell } from "./generation";
import { buildCharactersPrompt, type StoryCharacters } from "./prompts/characters";
import type { StoryPlan } from "./prompts/plan";

/**
 * The second stage of a draft: the hero, the stats and the people.
 * @throws AiError, GenerationOver
 */
export async function castDraft(generationId: string, plan: StoryPlan): Promise<StoryCharacters> {
  const { userId, authorPrompt, revision } = await enterDraftStage(generationId, "characters");
  const prompt = buildCharactersPrompt({ authorPrompt, plan, revision });
  return tell({ useCase: "story_characters", prompt, userId, generationId });
}
