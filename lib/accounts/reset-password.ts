import { and, eq, sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { users } from "@/db/schema";
import { endUserSessions } from "@/lib/auth/sessions";
import { invalidField } from "@/lib/core/errors";
import { hashPassword } from "./password";
import { readResetToken } from "./reset-token";

const spent = () => invalidField("token", "The link is no longer good");

/**
 * Sets a new password by the token of a mailed link, and ends every session of the user. A token is good once.
 * @throws AppError validation on `token`
 */
export async function resetPassword(token: string, password: string): Promise<void> {
  const claims = await readResetToken(token);
  const user = claims && (await db().query.users.findFirst({ where: eq(users.id, claims.userId) }));
  if (!user || !claims.fits(user.passwordHash)) throw spent();
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const changed = await tx
      .update(users)
      .set({ passwordHash, updatedAt: sql`now()` })
      .where(and(eq(users.id, user.id), eq(users.passwordHash, user.passwordHash)))
      .returning({ id: users.id });
    if (changed.length === 0) throw spent();
    await endUserSessions(tx, user.id, "password reset");
  });
}
