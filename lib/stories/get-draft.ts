import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { generations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/core/errors";
import { draftDetail } from "./draft-view";
import type { DraftDetail } from "./endpoints/drafts";
import { ownDraft } from "./own-draft";

/**
 * A draft of the actor: what it says, or how far its generation is, or why that failed.
 * @throws AppError not_found (a published one, too), forbidden
 */
export async function getDraft(actor: Actor, draftId: string): Promise<DraftDetail> {
  const draft = await ownDraft(actor, draftId);
  if (draft.status === "published") throw notFound("Story draft");
  if (draft.status !== "generating") return draftDetail(draft, null);
  const [generation] = await db()
    .select({ stage: generations.stage })
    .from(generations)
    .where(eq(generations.subjectId, draftId))
    .orderBy(desc(generations.createdAt), desc(generations.id))
    .limit(1);
  return draftDetail(draft, generation?.stage ?? null);
}
