import type { Role } from "@/db/schema/values";
import { createAccount, type User } from "@/lib/accounts/register-account";
import { startUserSession } from "@/lib/accounts/sign-in";
import type { Actor } from "@/lib/auth/actor";
import type { TokenPair } from "@/lib/auth/tokens";

export const PASSWORD = "correct horse 7";
const CLIENT = { address: "127.0.0.1", userAgent: "tests" };

let count = 0;

/** A new account, unlike any other of this process. */
export function makeUser(roles: Role[] = ["user"]): Promise<User> {
  count += 1;
  return createAccount({ email: `reader${count}@example.com`, password: PASSWORD }, roles);
}

/** A new account that is signed in. */
export async function makeActor(
  roles: Role[] = ["user"],
): Promise<{ actor: Actor; user: User; tokens: TokenPair }> {
  const user = await makeUser(roles);
  const { sessionId, tokens } = await startUserSession(user, "api", CLIENT);
  return { actor: { id: user.id, sessionId, roles, language: null }, user, tokens };
}
