import { eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { SessionKind } from "@/db/schema/values";
import { userLoggedIn } from "@/inngest/events";
import { type Client, startSession } from "@/lib/auth/sessions";
import { issueTokens, type TokenPair } from "@/lib/auth/tokens";
import { emit } from "@/lib/events/emit";
import { sendOutbox } from "@/lib/events/send-outbox";
import { checkCredentials } from "./check-credentials";
import type { User } from "./register-account";

export type SignedIn = { user: User; sessionId: string; tokens: TokenPair };

/** Begins a session for a user whose right to it has been checked, and makes its tokens. */
export async function startUserSession(user: User, kind: SessionKind, client: Client): Promise<SignedIn> {
  const { session, signedIn } = await transaction(async (tx) => {
    const started = await startSession(tx, user, kind, client);
    const [row] = await tx
      .update(users)
      .set({ lastLoginAt: sql`now()` })
      .where(eq(users.id, user.id))
      .returning();
    await emit(tx, userLoggedIn, { userId: user.id, sessionId: started.id });
    return { session: started, signedIn: row ?? user };
  });
  await sendOutbox();
  return { user: signedIn, sessionId: session.id, tokens: await issueTokens(session) };
}

/**
 * Signs in by username or e-mail (000-02, 001-02, 003-02, and the browser through next-auth).
 * @throws AppError invalid_credentials, banned, rate_limited
 */
export async function signIn(
  login: string,
  password: string,
  kind: SessionKind,
  client: Client,
): Promise<SignedIn> {
  return startUserSession(await checkCredentials(login, password, client.address), kind, client);
}
