import { describeError, log } from "../log.ts";
import type { EventPayload } from "../protocol/messages.ts";
import type { Registry } from "../registry/functions.ts";
import { isPassing, type Store } from "../store/database.ts";
import { cancelRuns } from "./cancel.ts";
import { triggerRuns } from "./trigger.ts";
import { resolveWaits } from "./waits.ts";

const batchSize = 100;

type EventRow = { id: string; payload: EventPayload };

/**
 * Processes the events that have come in, in their order: cancels runs, resolves waits, starts runs.
 * Each event in a transaction of its own, so that it takes effect exactly once.
 * @returns how many events were processed.
 */
export async function processEvents(store: Store, registry: Registry): Promise<number> {
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
  return rows.length;
}

async function markProcessed(sql: Store["sql"] | Parameters<Parameters<Store["persist"]>[0]>[0], id: string) {
  const { count } = await sql`update inngest.event set processed_at = now()
    where id = ${id} and processed_at is null`;
  return count > 0;
}
