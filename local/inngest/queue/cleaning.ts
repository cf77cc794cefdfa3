import { log } from "../log.ts";
import type { Store } from "../store/database.ts";

/** Deletes what ended or was processed longer than a week ago. */
export async function deleteOld(store: Store): Promise<void> {
  const runs = await store.sql`delete from inngest.run where ended_at < now() - interval '7 days'`;
  const events = await store.sql`delete from inngest.event where processed_at < now() - interval '7 days'`;
  await store.sql`delete from inngest.throttle where arrival_at < now() - interval '7 days'`;
  if (runs.count + events.count > 0) log("deleted old records", { runs: runs.count, events: events.count });
}
