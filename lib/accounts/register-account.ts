import { randomInt } from "node:crypto";
import { transaction } from "@/db/client";
import { violatesUnique } from "@/db/errors";
import { users } from "@/db/schema";
import type { Role } from "@/db/schema/values";
import { userRegistered } from "@/inngest/events";
import { reserveAttempt } from "@/lib/auth/attempts";
import { addressKey } from "@/lib/core/address";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { emit } from "@/lib/events/emit";
import { sendOutbox } from "@/lib/events/send-outbox";
import { hashPassword } from "./password";
import { numberedUsername, usernameFromEmail } from "./username";

export type NewAccount = {
  email: string;
  password: string;
  /** Made from the e-mail when absent. */
  username?: string;
  /** The username when absent. */
  displayName?: string;
};
export type User = typeof users.$inferSelect;

const REGISTRATIONS_PER_ADDRESS = { max: 20, windowSeconds: 3600 };
const GENERATED_USERNAME_TRIES = 6;

async function insertUser(
  account: NewAccount & { username: string },
  passwordHash: string,
  roles: Role[],
): Promise<User> {
  try {
    return await transaction(async (tx) => {
      const { email, username } = account;
      const displayName = account.displayName ?? username;
      const [user] = await tx
        .insert(users)
        .values({ id: newId(), email, username, displayName, passwordHash, roles })
        .returning();
      if (!user) throw new Error("the inserted user did not come back");
      await emit(tx, userRegistered, { userId: user.id });
      return user;
    });
  } catch (error) {
    if (violatesUnique(error, "users_email_key")) throw new AppError("email_taken", "Email is already taken");
    if (violatesUnique(error, "users_username_key"))
      throw new AppError("username_taken", "Username is already taken");
    throw error;
  }
}

/**
 * Makes an account, with a username of its own when none is wished for.
 * @throws AppError email_taken, username_taken
 */
export async function createAccount(account: NewAccount, roles: Role[] = ["user"]): Promise<User> {
  const passwordHash = await hashPassword(account.password);
  const wished = account.username ?? usernameFromEmail(account.email);
  for (let tried = 1; ; tried += 1) {
    const username = tried === 1 ? wished : numberedUsername(wished, randomInt(10, 10 ** (tried + 1)));
    try {
      const user = await insertUser({ ...account, username }, passwordHash, roles);
      await sendOutbox();
      return user;
    } catch (error) {
      const taken = error instanceof AppError && error.code === "username_taken";
      if (!taken || account.username || tried === GENERATED_USERNAME_TRIES) throw error;
    }
  }
}

/**
 * Signs somebody up (000-01, 001-01, 003-01); one address may do so 20 times an hour.
 * @throws AppError email_taken, username_taken, rate_limited
 */
export async function registerAccount(account: NewAccount, address: string): Promise<User> {
  await reserveAttempt(`register:${addressKey(address)}`, REGISTRATIONS_PER_ADDRESS);
  return createAccount(account);
}
