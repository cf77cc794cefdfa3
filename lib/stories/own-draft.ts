import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { storyDrafts } from "@/db/schema";
import { notFound } from "@/lib/core/errors";
import { assertOwnDraft } from "./policy";

/**
 * A draft of the actor.
 * @throws AppError not_found, forbidden
 */
export async function ownDraft(actor: { id: string }, draftId: string) {
  const [draft] = await db().select().from(storyDrafts).where(eq(storyDrafts.id, draftId));
  if (!draft) throw notFound("Story draft");
  assertOwnDraft(actor, draft);
  return draft;
}
