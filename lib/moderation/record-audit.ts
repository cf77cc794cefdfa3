import type { Queryable } from "@/db/client";
import { auditLog } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/core/ids";

export type AuditEntry = {
  actor: Actor;
  /** What was done, as `<subject>.<verb>`: `novel.create`. */
  action: string;
  subjectType: string;
  subjectId: string;
  data?: Record<string, unknown>;
  /** The address it was done from; null when it was not done over the network. */
  address: string | null;
};

/** Writes down what an administrator or moderator does, in the transaction that does it. */
export async function recordAudit(tx: Queryable, entry: AuditEntry): Promise<void> {
  const { actor, action, subjectType, subjectId, data = {}, address } = entry;
  await tx
    .insert(auditLog)
    .values({ id: newId(), actorId: actor.id, action, subjectType, subjectId, data, address });
}
