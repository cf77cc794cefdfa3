import type { Queryable } from "@/db/client";
import { outbox } from "@/db/schema";
import type { EVENTS } from "@/inngest/events";
import { newId } from "@/lib/core/ids";

type KnownEvent = (typeof EVENTS)[number];
type DataOf<E extends KnownEvent> = Parameters<E["create"]>[0];

/**
 * Writes an event into the outbox, in the transaction that causes it: it is sent if, and only if, that commits.
 * Call `sendOutbox()` after the commit; a sweep sends what a crash left behind.
 */
export async function emit<E extends KnownEvent>(tx: Queryable, event: E, data: DataOf<E>): Promise<void> {
  await tx.insert(outbox).values({ id: newId(), name: event.name, data });
}
