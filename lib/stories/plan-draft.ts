import { enterDraftStage } from "./draft-task";
import { tell } from "./generation";
import { buildPlanPrompt, type StoryPlan } from "./prompts/plan";

/** The same wish, made again, asks for another story: chance begins at the random end of the generation's id. */
const seedOf = (generationId: string): number => Number.parseInt(generationId.slice(-7), 16);

/**
 * The first stage of a draft: what kind of story it is and where it goes.
 * @throws AiError, GenerationOver
 */
export async function planDraft(generationId: string): Promise<StoryPlan> {
  const { userId, authorPrompt, revision } = await enterDraftStage(generationId, "planning");
  const prompt = buildPlanPrompt({ authorPrompt, revision });
  const seed = revision ? undefined : seedOf(generationId);
  return tell({ useCase: "story_plan", prompt, userId, generationId, seed });
}
