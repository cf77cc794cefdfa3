import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { draftRevisions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { draftFields } from "./draft-view";
import type { DraftFields } from "./endpoints/drafts";
import { ownDraft } from "./own-draft";

/** One state that a draft has had: what was asked for and what came of it. Number 1 is the first generation. */
export type DraftRevision = { number: number; instruction: string; createdAt: string; fields: DraftFields };

/**
 * Every state that a draft of the actor has had, oldest first, so that one can see what changed.
 * @throws AppError not_found, forbidden
 */
export async function listDraftRevisions(actor: Actor, draftId: string): Promise<DraftRevision[]> {
  await ownDraft(actor, draftId);
  const rows = await db()
    .select()
    .from(draftRevisions)
    .where(eq(draftRevisions.draftId, draftId))
    .orderBy(asc(draftRevisions.number));
  return rows.map(({ number, instruction, createdAt, content }) => ({
    ...{ number, instruction },
    createdAt: createdAt.toISOString(),
    fields: draftFields(content),
  }));
}
