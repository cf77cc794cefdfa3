import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import { storyConfig } from "./draft-view";
import type { StoryConfigView } from "./endpoints/drafts";
import { ownDraft } from "./own-draft";
import { requestDraft } from "./request-draft";
import { sendEventsSoon } from "./send-events-soon";

/**
 * Has a finished draft written anew by an instruction; its present content stays until the new one is there.
 * @throws AppError not_found, forbidden, conflict, rate_limited
 */
export async function reviseDraft(
  actor: Actor,
  draftId: string,
  input: { instruction: string },
): Promise<StoryConfigView> {
  await ownDraft(actor, draftId);
  const at = now();
  const draft = await transaction(async (tx) => {
    const [revised] = await tx
      .update(storyDrafts)
      .set({
        status: "generating",
        userInput: sql`array_append(${storyDrafts.userInput}, ${input.instruction})`,
        errorDetails: null,
        updatedAt: at,
      })
      .where(
        and(eq(storyDrafts.id, draftId), eq(storyDrafts.userId, actor.id), eq(storyDrafts.status, "draft")),
      )
      .returning();
    if (!revised) throw new AppError("conflict", "Story config is not in draft state");
    await requestDraft(tx, {
      kind: "story_revision",
      userId: actor.id,
      draftId,
      instruction: input.instruction,
      at,
    });
    return revised;
  });
  sendEventsSoon();
  return storyConfig(draft);
}
