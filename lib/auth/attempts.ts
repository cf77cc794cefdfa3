import { and, eq, gt, lt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { RateLimitError } from "@/lib/core/errors";

export type AttemptLimit = { max: number; windowSeconds: number };
export type ReservedAttempt = { key: string; windowStart: Date } | null;

/**
 * Takes one of the attempts that a key has in the current window. It is kept in Postgres and counted in one
 * statement, so that it holds under concurrency and when Redis is away.
 * @throws RateLimitError with the seconds until the window ends
 */
export async function reserveAttempt(
  key: string,
  { max, windowSeconds }: AttemptLimit,
): Promise<ReservedAttempt> {
  if (env().RATE_LIMITS === "off") return null;
  const at = now().getTime();
  const start = Math.floor(at / (windowSeconds * 1000)) * windowSeconds * 1000;
  const windowStart = new Date(start);
  const [row] = await db()
    .insert(attempts)
    .values({ key, windowStart, count: 1 })
    .onConflictDoUpdate({
      target: [attempts.key, attempts.windowStart],
      set: { count: sql`${attempts.count} + 1` },
      setWhere: lt(attempts.count, max),
    })
    .returning({ count: attempts.count });
  if (row) return { key, windowStart };
  throw new RateLimitError(max, (start + windowSeconds * 1000 - at) / 1000, "Too many attempts");
}

/** Gives an attempt back, for limits that count failures only. */
export async function returnAttempt(reserved: ReservedAttempt): Promise<void> {
  if (!reserved) return;
  const { key, windowStart } = reserved;
  await db()
    .update(attempts)
    .set({ count: sql`${attempts.count} - 1` })
    .where(and(eq(attempts.key, key), eq(attempts.windowStart, windowStart), gt(attempts.count, 0)));
}
