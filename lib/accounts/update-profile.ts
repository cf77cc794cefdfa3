import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { Locale } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import type { User } from "./register-account";

export type ProfileChanges = {
  name?: string;
  bio?: string | null;
  language?: Locale;
  adult_content?: boolean;
};

/**
 * Changes what somebody says of themselves; what is left out stays.
 * @throws AppError user_not_found
 */
export async function updateProfile(actor: Actor, changes: ProfileChanges): Promise<User> {
  const [user] = await db()
    .update(users)
    .set({
      displayName: changes.name,
      bio: changes.bio,
      language: changes.language,
      adultContent: changes.adult_content,
      updatedAt: sql`now()`,
    })
    .where(eq(users.id, actor.id))
    .returning();
  if (!user) throw new AppError("user_not_found", "User not found");
  return user;
}
