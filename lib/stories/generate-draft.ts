import { transaction } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { newId } from "@/lib/core/ids";
import { storyConfig } from "./draft-view";
import type { StoryConfigView } from "./endpoints/drafts";
import { requestDraft } from "./request-draft";
import { sendEventsSoon } from "./send-events-soon";

/**
 * Begins a new draft from what its author asks for.
 * @throws AppError conflict when another draft of theirs is being written; rate_limited
 */
export async function generateDraft(actor: Actor, input: { prompt: string }): Promise<StoryConfigView> {
  const at = now();
  const draft = await transaction(async (tx) => {
    const id = newId();
    await requestDraft(tx, { kind: "story_draft", userId: actor.id, draftId: id, at });
    const [created] = await tx
      .insert(storyDrafts)
      .values({
        id,
        userId: actor.id,
        status: "generating",
        userInput: [input.prompt],
        createdAt: at,
        updatedAt: at,
      })
      .returning();
    return created;
  });
  if (!draft) throw new Error("an inserted draft did not come back");
  sendEventsSoon();
  return storyConfig(draft);
}
