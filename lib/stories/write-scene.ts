import { enterStage, tell } from "./generation";
import { buildNextScenePrompt } from "./prompts/next-scene";
import type { ToldScene } from "./prompts/scene-schema";
import { sceneTask } from "./scene-task";
import { streamSceneText } from "./stream-scene-text";

/**
 * Writes the scene of a generation, showing its text to those who wait while it grows.
 * @throws AiError, GenerationOver
 */
export async function writeScene(generationId: string): Promise<ToldScene> {
  const { subjectId: choiceId, userId } = await enterStage(generationId, "writing");
  const prompt = buildNextScenePrompt(await sceneTask(choiceId));
  const onText = streamSceneText(choiceId);
  return tell({ useCase: "next_scene", prompt, userId, generationId, onText });
}
