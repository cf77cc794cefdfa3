import { and, eq, sql } from "drizzle-orm";
import { type Transaction, transaction } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { userChannel } from "@/lib/realtime/channels";
import { publish } from "@/lib/realtime/publish";
import { DRAFTS, giveBack } from "./daily-quota";
import { abandonGeneration, uncharge } from "./generation";

/** A revision that failed leaves the draft as it was; a first generation leaves it in error. */
async function putBack(tx: Transaction, draftId: string, isRevision: boolean, error: string | null) {
  const revision = {
    status: "draft" as const,
    userInput: sql`trim_array(${storyDrafts.userInput}, 1)`,
  };
  const [draft] = await tx
    .update(storyDrafts)
    .set({ ...(isRevision ? revision : { status: "error" as const }), errorDetails: error, updatedAt: now() })
    .where(and(eq(storyDrafts.id, draftId), eq(storyDrafts.status, "generating")))
    .returning();
  return draft;
}

/**
 * Ends a draft's generation that cannot succeed: its author can read why, and their quota is given back.
 * Done again for the same generation, it changes nothing.
 */
export async function failDraft(generationId: string): Promise<void> {
  const failed = await transaction(async (tx) => {
    const generation = await abandonGeneration(tx, generationId);
    if (!generation) return null;
    const isRevision = generation.kind === "story_revision";
    const draft = await putBack(tx, generation.subjectId, isRevision, generation.error);
    if (generation.userId && (await uncharge(tx, generationId))) {
      await giveBack(tx, DRAFTS, generation.userId, generation.createdAt);
    }
    return draft ? { draft, stage: generation.stage } : null;
  });
  if (!failed) return;
  const { draft, stage } = failed;
  const status = draft.status === "draft" ? "draft" : "error";
  await publish(userChannel(draft.userId), { type: "draft", id: draft.id, status, stage });
}
