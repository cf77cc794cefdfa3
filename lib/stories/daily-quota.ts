import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { dailyUsage } from "@/db/schema";
import { secondsToUtcMidnight, utcDay } from "@/lib/core/clock";
import { RateLimitError } from "@/lib/core/errors";

type Quota = { kind: string; perDay: number };

/** Generations of drafts that an author may ask for: new ones, retries and revisions together. */
export const DRAFTS: Quota = { kind: "story_drafts", perDay: 30 };
/** New scenes that a player may ask for. */
export const SCENES: Quota = { kind: "story_scenes", perDay: 300 };
/** Scenes that are told ahead in one story, at nobody's expense. */
export const SCENES_AHEAD: Quota = { kind: "story_scenes_ahead", perDay: 600 };

/**
 * Takes one of a day's allowance; however many ask at once, never more than there are.
 * @param subject whose allowance it is: a user's or a story's id
 * @returns false when the day's allowance is used up
 */
export async function takeOne(tx: Transaction, quota: Quota, subject: string, at: Date): Promise<boolean> {
  const taken = await tx
    .insert(dailyUsage)
    .values({ subject, kind: quota.kind, day: utcDay(at), used: 1 })
    .onConflictDoUpdate({
      target: [dailyUsage.subject, dailyUsage.kind, dailyUsage.day],
      set: { used: sql`${dailyUsage.used} + 1` },
      setWhere: lt(dailyUsage.used, quota.perDay),
    })
    .returning({ used: dailyUsage.used });
  return taken.length > 0;
}

/**
 * As {@link takeOne}, of a person's allowance.
 * @throws RateLimitError until the next UTC midnight
 */
export async function charge(tx: Transaction, quota: Quota, userId: string, at: Date): Promise<void> {
  if (await takeOne(tx, quota, userId, at)) return;
  throw new RateLimitError(
    quota.perDay,
    secondsToUtcMidnight(at),
    `The daily limit of ${quota.perDay} is reached; it begins anew at midnight UTC`,
  );
}

/** Gives one back to the day on which it was taken. */
export async function giveBack(tx: Transaction, quota: Quota, userId: string, takenAt: Date): Promise<void> {
  await tx
    .update(dailyUsage)
    .set({ used: sql`${dailyUsage.used} - 1` })
    .where(
      and(
        eq(dailyUsage.subject, userId),
        eq(dailyUsage.kind, quota.kind),
        eq(dailyUsage.day, utcDay(takenAt)),
        gt(dailyUsage.used, 0),
      ),
    );
}
