import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { type DraftContent, draftRevisions, storyDrafts } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { userChannel } from "@/lib/realtime/channels";
import { publish } from "@/lib/realtime/publish";
import { completeGeneration } from "./generation";
import type { StoryCharacters } from "./prompts/characters";
import type { StoryPlan } from "./prompts/plan";
import type { ToldScene } from "./prompts/scene-schema";

type DraftParts = { plan: StoryPlan; characters: StoryCharacters; opening: ToldScene };

function contentOf({ plan, characters, opening }: DraftParts): DraftContent {
  const { text, summary, choices } = opening;
  return { ...plan, ...characters, opening: { text, summary, choices } };
}

/**
 * The last stage of a draft: its content becomes visible, whole, and its state is kept as a revision.
 * Done again for the same generation, it changes nothing.
 */
export async function saveDraft(generationId: string, parts: DraftParts): Promise<void> {
  const content = contentOf(parts);
  const at = now();
  const saved = await transaction(async (tx) => {
    const generation = await completeGeneration(tx, generationId);
    if (!generation) return null;
    const [draft] = await tx
      .update(storyDrafts)
      .set({ status: "draft", content, errorDetails: null, updatedAt: at })
      .where(and(eq(storyDrafts.id, generation.subjectId), eq(storyDrafts.status, "generating")))
      .returning();
    if (!draft) return null;
    await tx.insert(draftRevisions).values({
      draftId: draft.id,
      number: sql`(select coalesce(max(number), 0) + 1 from draft_revisions where draft_id = ${draft.id})`,
      generationId,
      instruction: draft.userInput.at(-1) ?? "",
      content,
      createdAt: at,
    });
    return { draft, stage: generation.stage };
  });
  if (!saved) return;
  const { draft, stage } = saved;
  await publish(userChannel(draft.userId), { type: "draft", id: draft.id, status: "draft", stage });
}
