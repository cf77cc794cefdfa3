import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ReaderSettings } from "./reader-settings";

/** Keeps on the account how chapters are to be set. */
export async function saveReaderSettings(actor: Actor, settings: ReaderSettings): Promise<ReaderSettings> {
  await db()
    .update(users)
    .set({ readerSettings: settings, updatedAt: sql`now()` })
    .where(eq(users.id, actor.id));
  return settings;
}
