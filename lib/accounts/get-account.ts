import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import { levelOf, xpToNextLevel } from "@/lib/economy/level";
import { getReadingStats } from "@/lib/reading/get-reading-stats";
import type { User } from "./register-account";
import { toDataUser } from "./view";

/**
 * The actor's own row (000-06, 003-04).
 * @throws AppError user_not_found
 */
export async function getAccount(actor: Actor): Promise<User> {
  const user = await db().query.users.findFirst({ where: eq(users.id, actor.id) });
  if (!user) throw new AppError("user_not_found", "User not found");
  return user;
}

/**
 * The actor's profile with level and statistics (001-04). What the product does not have yet counts zero.
 * @throws AppError user_not_found
 */
export async function getProfile(actor: Actor) {
  const [user, reading] = await Promise.all([getAccount(actor), getReadingStats(actor.id)]);
  const xp = 0;
  return {
    ...toDataUser(user),
    bio: user.bio ?? undefined,
    level: levelOf(xp),
    xp_total: xp,
    xp_to_next_level: xpToNextLevel(xp),
    stats: {
      chapters_read: reading.chaptersRead,
      reading_time_minutes: reading.readingTimeMinutes,
      comments_count: 0,
      bookmarks_count: 0,
      novels_proposed: 0,
      tickets_spent: 0,
    },
  };
}
