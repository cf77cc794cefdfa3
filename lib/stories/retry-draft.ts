import { and, eq } from "drizzle-orm";
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
 * Tries the failed generation of a draft again, from its prompt.
 * @throws AppError not_found, forbidden, conflict, rate_limited
 */
export async function retryDraft(actor: Actor, draftId: string): Promise<StoryConfigView> {
  await ownDraft(actor, draftId);
  const at = now();
  const draft = await transaction(async (tx) => {
    const [retried] = await tx
      .update(storyDrafts)
      .set({ status: "generating", errorDetails: null, updatedAt: at })
      .where(
        and(eq(storyDrafts.id, draftId), eq(storyDrafts.userId, actor.id), eq(storyDrafts.status, "error")),
      )
      .returning();
    if (!retried) throw new AppError("conflict", "Story config is not in error state");
    await requestDraft(tx, { kind: "story_draft", userId: actor.id, draftId, at });
    return retried;
  });
  sendEventsSoon();
  return storyConfig(draft);
}
