import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { endUserSessions } from "@/lib/auth/sessions";
import { notFound } from "@/lib/core/errors";
import { signOutSession } from "./sign-out";

/**
 * Ends one of the actor's own sessions.
 * @throws AppError not_found for a session of somebody else, or one that has ended
 */
export async function endOwnSession(actor: Actor, sessionId: string): Promise<void> {
  const own = await db().query.sessions.findFirst({
    where: and(eq(sessions.id, sessionId), eq(sessions.userId, actor.id)),
  });
  if (!own || !(await signOutSession(actor.id, sessionId))) throw notFound("Session");
}

/** Ends every session of the actor but the one that asks. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  await endUserSessions(db(), actor.id, "ended from another session", actor.sessionId);
}
