import { eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import { disk } from "@/lib/storage/disk";
import { storeImage } from "@/lib/storage/store-image";
import type { User } from "./register-account";

const BOX = { width: 512, height: 512 };

/** Sets the path of the actor's picture and returns the row, and the path that it had before. */
function swapAvatar(actor: Actor, avatarPath: string | null): Promise<{ user: User; old: string | null }> {
  return transaction(async (tx) => {
    const [before] = await tx
      .select({ old: users.avatarPath })
      .from(users)
      .where(eq(users.id, actor.id))
      .for("update");
    const [user] = await tx
      .update(users)
      .set({ avatarPath, updatedAt: sql`now()` })
      .where(eq(users.id, actor.id))
      .returning();
    if (!user) throw new AppError("user_not_found", "User not found");
    return { user, old: before?.old ?? null };
  });
}

/**
 * Replaces the actor's picture (003-05): any PNG, JPEG, WebP or GIF, re-encoded. The old file goes once the new
 * one is saved.
 * @throws AppError validation on `file`
 */
export async function replaceAvatar(actor: Actor, file: Uint8Array): Promise<User> {
  const path = await storeImage(`avatars/${actor.id}`, file, BOX, "file");
  const { user, old } = await swapAvatar(actor, path);
  if (old) await disk().delete(old);
  return user;
}

/** Takes the actor's picture away. */
export async function removeAvatar(actor: Actor): Promise<User> {
  const { user, old } = await swapAvatar(actor, null);
  if (old) await disk().delete(old);
  return user;
}
