import { count, eq, sum } from "drizzle-orm";
import { db } from "@/db/client";
import { chapterReads } from "@/db/schema";

/** How many chapters a user has finished, and the minutes that reading them takes. */
export async function getReadingStats(
  userId: string,
): Promise<{ chaptersRead: number; readingTimeMinutes: number }> {
  const [row] = await db()
    .select({ chapters: count(), minutes: sum(chapterReads.readingTimeMinutes) })
    .from(chapterReads)
    .where(eq(chapterReads.userId, userId));
  return { chaptersRead: row?.chapters ?? 0, readingTimeMinutes: Number(row?.minutes ?? 0) };
}
