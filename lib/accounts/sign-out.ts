import { transaction } from "@/db/client";
import { userLoggedOut } from "@/inngest/events";
import { endSession } from "@/lib/auth/sessions";
import { verifyRefreshToken } from "@/lib/auth/tokens";
import { AppError } from "@/lib/core/errors";
import { emit } from "@/lib/events/emit";
import { sendOutbox } from "@/lib/events/send-outbox";

/** Ends a session of a user, once; false when it had ended before. */
export async function signOutSession(userId: string, sessionId: string): Promise<boolean> {
  const ended = await transaction(async (tx) => {
    const now = await endSession(tx, sessionId, "signed out");
    if (now) await emit(tx, userLoggedOut, { userId, sessionId });
    return now;
  });
  if (ended) await sendOutbox();
  return ended;
}

/**
 * Ends the session of a refresh token; its access tokens die with it (000-04).
 * @throws AppError token_invalid, token_expired; token_revoked when it had ended before
 */
export async function signOut(refreshToken: string): Promise<void> {
  const { sub, session_id } = await verifyRefreshToken(refreshToken);
  if (!(await signOutSession(sub, session_id))) {
    throw new AppError("token_revoked", "The token has been revoked");
  }
}
