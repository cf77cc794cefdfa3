import { describeError, log } from "../log.ts";
import type { EventPayload } from "../protocol/messages.ts";
import type { Registry } from "../registry/functions.ts";
import { type Database, isPassing, type Store, type Transaction } from "../store/database.ts";
import { cancelRuns } from "./cancel.ts";
import { triggerRuns } from "./trigger.ts";
import { resolveWaits } from "./waits.ts";

const batchSize = 100;

type EventRow = { id: string; payload: EventPayload };

/** Whether events wait to be processed. */
export async function hasEvents(store: Store): Promise<boolean> {
  const rows = await store.sql`select 1 from inngest.event where processed_at is null limit 1`;
  return rows.length > 0;
}

/**
 * Processes the events that have come in, in their order: cancels runs, resolves waits, starts runs.
 * Each event in a transaction of its own, so that it takes effect exactly once.
 */
export async function processEvents(store: Store, registry: Registry): Promise<void> {
  const rows = await store.sql<EventRow[]>`select id, payload from inngest.event
    where processed_at is null order by seq limit ${batchSize}`;
  for (const row of rows) {
    try {
      await store.persist(async (tx) => {
        if (!(await markProcessed(tx, row.id))) return;
        await cancelRuns(tx, registry, row.payload);
        await resolveWaits(tx, row.payload);
        await triggerRuns(tx, registry, row.payload);
      });
    } catch (error) {
      if (isPassing(error)) throw error;
      // One event that cannot be processed must not hold up all that come after it.
      log("event dropped", { event: row.payload.name, id: row.id, error: describeError(error) });
      await markProcessed(store.sql, row.id);
    }
  }
}

async function markProcessed(sql: Database | Transaction, id: string): Promise<boolean> {
  const { count } = await sql`update inngest.event set processed_at = now()
    where id = ${id} and processed_at is null`;
  return count > 0;
}
