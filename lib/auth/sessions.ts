import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { db, type Queryable } from "@/db/client";
import { sessions, users } from "@/db/schema";
import type { Role, SessionKind } from "@/db/schema/values";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import type { Actor } from "./actor";
import { isBanned } from "./ban";
import { findSession } from "./find-session";
import { issueTokens, REFRESH_SECONDS, type TokenPair, verifyRefreshToken } from "./tokens";

const LAST_USED_RESOLUTION_MS = 60_000;
const expiry = () => new Date(now().getTime() + REFRESH_SECONDS * 1000);

/** From where a session is used. */
export type Client = { address: string; userAgent: string | null };
type StartedSession = { id: string; userId: string; refreshId: string; roles: Role[] };

/** Begins a session of a user and returns what {@link issueTokens} needs. */
export async function startSession(
  tx: Queryable,
  user: { id: string; roles: Role[] },
  kind: SessionKind,
  client: Client,
): Promise<StartedSession> {
  const session = { id: newId(), userId: user.id, refreshId: newId() };
  await tx.insert(sessions).values({
    ...session,
    kind,
    address: client.address,
    userAgent: client.userAgent?.slice(0, 400) ?? null,
    expiresAt: expiry(),
  });
  return { ...session, roles: user.roles };
}

const isLive = (id: string) =>
  and(eq(sessions.id, id), isNull(sessions.endedAt), gt(sessions.expiresAt, now()));

/**
 * Trades a refresh token for a new pair. However many ask with one token at once, one succeeds; whoever
 * comes with a token already traded has a stolen one or lost theirs, so the whole session ends.
 * @throws AppError token_invalid, token_expired, token_revoked, banned
 */
export async function rotateSession(refreshToken: string): Promise<TokenPair> {
  const claims = await verifyRefreshToken(refreshToken);
  const refreshId = newId();
  const [session] = await db()
    .update(sessions)
    .set({ refreshId, lastUsedAt: now(), expiresAt: expiry() })
    .where(and(isLive(claims.session_id), eq(sessions.refreshId, claims.jti)))
    .returning({ userId: sessions.userId });
  if (!session) {
    await endSession(db(), claims.session_id, "refresh token reused");
    throw new AppError("token_revoked", "The token has been revoked");
  }
  const user = await db().query.users.findFirst({ where: eq(users.id, session.userId) });
  if (!user || isBanned(user, now())) throw new AppError("banned", "The account is banned");
  return issueTokens({ id: claims.session_id, userId: user.id, refreshId, roles: user.roles });
}

/** Ends one session; false when it had ended before. */
export async function endSession(tx: Queryable, id: string, reason: string): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now(), endReason: reason })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends every session of a user, but for the one to keep if it is given. */
export async function endUserSessions(
  tx: Queryable,
  userId: string,
  reason: string,
  keep?: string,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: now(), endReason: reason })
    .where(
      and(eq(sessions.userId, userId), isNull(sessions.endedAt), keep ? ne(sessions.id, keep) : undefined),
    );
}

/**
 * The actor of a session, if it still lives.
 * @throws AppError token_revoked, token_expired, banned; user_not_found when session and user are gone
 */
export async function actorOfSession(sessionId: string): Promise<Actor> {
  const found = await findSession(sessionId);
  if (!found) throw new AppError("user_not_found", "User not found");
  if (isBanned(found, now())) throw new AppError("banned", "The account is banned");
  if (found.endedAt) throw new AppError("token_revoked", "The token has been revoked");
  if (found.expiresAt <= now()) throw new AppError("token_expired", "The token has expired");
  await touch(sessionId, found.userId, found.lastUsedAt);
  return { id: found.userId, sessionId, roles: found.roles, language: found.language };
}

async function touch(sessionId: string, userId: string, lastUsedAt: Date): Promise<void> {
  if (now().getTime() - lastUsedAt.getTime() < LAST_USED_RESOLUTION_MS) return;
  await Promise.all([
    db().update(sessions).set({ lastUsedAt: now() }).where(eq(sessions.id, sessionId)),
    db().update(users).set({ lastOnlineAt: sql`now()` }).where(eq(users.id, userId)),
  ]);
}
