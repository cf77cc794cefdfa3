import { eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { endUserSessions } from "@/lib/auth/sessions";
import { invalidField } from "@/lib/core/errors";
import { getAccount } from "./get-account";
import { hashPassword, passwordFits } from "./password";

/**
 * Sets a new password and ends every other session of the actor.
 * @throws AppError validation on `current_password` when it is wrong
 */
export async function changePassword(actor: Actor, current: string, next: string): Promise<void> {
  const user = await getAccount(actor);
  if (!(await passwordFits(user.passwordHash, current)))
    throw invalidField("current_password", "Wrong password");
  const passwordHash = await hashPassword(next);
  await transaction(async (tx) => {
    await tx.update(users).set({ passwordHash, updatedAt: sql`now()` }).where(eq(users.id, actor.id));
    await endUserSessions(tx, actor.id, "password changed", actor.sessionId);
  });
}
