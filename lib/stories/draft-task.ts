import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import type { GenerationStage } from "@/db/schema/values";
import { userChannel } from "@/lib/realtime/channels";
import { publish } from "@/lib/realtime/publish";
import { enterStage, GenerationOver } from "./generation";
import type { Revision } from "./prompts/revision";

/** What a stage of a draft's generation works from. */
export type DraftTask = {
  generationId: string;
  userId: string;
  authorPrompt: string;
  revision: Revision | null;
};

const input = z.object({ instruction: z.string().optional() });

/**
 * Moves a draft's generation to a stage, tells its author, and gathers what the stage needs.
 * @throws GenerationOver when the generation, or its draft, is no longer there to be worked on
 */
export async function enterDraftStage(generationId: string, stage: GenerationStage): Promise<DraftTask> {
  const generation = await enterStage(generationId, stage);
  const [draft] = await db().select().from(storyDrafts).where(eq(storyDrafts.id, generation.subjectId));
  if (!draft) throw new GenerationOver(`the draft of generation ${generationId} is gone`);
  await publish(userChannel(draft.userId), { type: "draft", id: draft.id, status: "generating", stage });
  const { instruction } = input.parse(generation.input);
  const revision =
    instruction !== undefined && draft.content ? { earlier: draft.content, instruction } : null;
  return { generationId, userId: draft.userId, authorPrompt: draft.userInput[0] ?? "", revision };
}
