import { or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { reserveAttempt, returnAttempt } from "@/lib/auth/attempts";
import { isBanned } from "@/lib/auth/ban";
import { addressKey } from "@/lib/core/address";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import { passwordFits } from "./password";
import type { User } from "./register-account";

const FAILED_SIGN_INS = { max: 7, windowSeconds: 300 };

/**
 * Finds the user of a login (username or e-mail, without regard to case) and password. Seven failures in five
 * minutes for one account from one address are the most.
 * @throws AppError invalid_credentials (the same whether the account exists or not), banned, rate_limited
 */
export async function checkCredentials(login: string, password: string, address: string): Promise<User> {
  const wanted = login.trim().toLowerCase();
  const reserved = await reserveAttempt(`signin:${addressKey(address)}:${wanted}`, FAILED_SIGN_INS);
  const user = await db().query.users.findFirst({
    where: or(sql`lower(${users.email}) = ${wanted}`, sql`lower(${users.username}) = ${wanted}`),
  });
  if (!(await passwordFits(user?.passwordHash, password)) || !user) {
    throw new AppError("invalid_credentials", "Invalid credentials");
  }
  await returnAttempt(reserved);
  if (isBanned(user, now())) throw new AppError("banned", "The account is banned");
  return user;
}
