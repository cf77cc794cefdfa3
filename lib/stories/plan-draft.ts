import { enterDraftStage } from "./draft-task";
import { tell } from "./generation";
import { buildPlanPrompt, type StoryPlan } from "./prompts/plan";

/**
 * The first stage of a draft: what kind of story it is and where it goes.
 * @throws AiError, GenerationOver
 */
export async function planDraft(generationId: string): Promise<StoryPlan> {
  const { userId, authorPrompt, revision } = await enterDraftStage(generationId, "planning");
  const prompt = buildPlanPrompt({ authorPrompt, revision });
  return tell({ useCase: "story_plan", prompt, userId, generationId });
}
