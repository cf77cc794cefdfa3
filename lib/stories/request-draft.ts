import type { Transaction } from "@/db/client";
import { draftRequested } from "@/inngest/events";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { emit } from "@/lib/events/emit";
import { charge, DRAFTS } from "./daily-quota";
import { beginGeneration } from "./generation";

type DraftRequest = {
  kind: "story_draft" | "story_revision";
  userId: string;
  draftId: string;
  instruction?: string;
  at: Date;
};

/**
 * Asks for a draft's content: at most one at a time for a person, each counted against their day.
 * @throws AppError conflict, rate_limited
 */
export async function requestDraft(tx: Transaction, request: DraftRequest): Promise<void> {
  const { kind, userId, draftId, instruction, at } = request;
  const id = newId();
  const input = instruction === undefined ? {} : { instruction };
  const begun = await beginGeneration(tx, {
    ...{ id, kind, userId, input, at },
    subjectId: draftId,
    charged: true,
  });
  if (!begun) throw new AppError("conflict", "User already has an active generation task");
  await charge(tx, DRAFTS, userId, at);
  await emit(tx, draftRequested, { generationId: id, draftId, userId });
}
