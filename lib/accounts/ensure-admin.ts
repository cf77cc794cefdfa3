import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { hashPassword, passwordFits } from "./password";
import { createAccount, type User } from "./register-account";

/**
 * Sees to it that an administrator with this e-mail and password exists; their username is the local part.
 * An account that has the e-mail already becomes an administrator.
 */
export async function ensureAdmin(email: string, password: string): Promise<User> {
  const existing = await db().query.users.findFirst({
    where: sql`lower(${users.email}) = ${email.toLowerCase()}`,
  });
  if (!existing) return createAccount({ email, password }, ["user", "admin"]);
  const passwordHash = (await passwordFits(existing.passwordHash, password))
    ? existing.passwordHash
    : await hashPassword(password);
  const roles = [...new Set([...existing.roles, "admin" as const])];
  const [user] = await db()
    .update(users)
    .set({ roles, passwordHash })
    .where(eq(users.id, existing.id))
    .returning();
  return user ?? existing;
}
