import { and, asc, inArray, isNull, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import { inngest } from "@/inngest/client";
import { now } from "@/lib/core/clock";
import { log } from "@/lib/core/log";

const BATCH = 100;
const SWEEP_MS = 3_000;

/**
 * Sends the events that wait in the outbox, oldest first, and returns how many. An event may be sent twice when
 * two processes sweep at once; its id makes the second one count for nothing. When the receiver does
 * not answer, the events stay for the next sweep.
 * @param olderThanMs leaves out events younger than this, which their own request is sending just now
 */
export async function sendOutbox(olderThanMs = 0): Promise<number> {
  const waiting = await db()
    .select()
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lt(outbox.createdAt, new Date(now().getTime() + 1_000 - olderThanMs))))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(BATCH);
  if (waiting.length === 0) return 0;
  try {
    await inngest().send(waiting.map(({ id, name, data }) => ({ id, name, data })));
  } catch (error) {
    log.warn(
      { err: error, waiting: waiting.length },
      "events stay in the outbox: the receiver did not answer",
    );
    return 0;
  }
  await db()
    .update(outbox)
    .set({ sentAt: now() })
    .where(
      inArray(
        outbox.id,
        waiting.map((event) => event.id),
      ),
    );
  return waiting.length;
}

/** Sweeps the outbox for as long as the process lives. */
export function startOutboxSweep(): void {
  const sweep = () =>
    sendOutbox(SWEEP_MS).catch((error: unknown) => log.warn({ err: error }, "the outbox could not be swept"));
  setInterval(sweep, SWEEP_MS).unref();
}
