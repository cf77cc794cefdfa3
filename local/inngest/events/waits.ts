import { holds } from "../expression/evaluate.ts";
import type { EventPayload } from "../protocol/messages.ts";
import { lockRun } from "../runs/run.ts";
import { resolveWait } from "../runs/step.ts";
import type { Transaction } from "../store/database.ts";

type Wait = { run_id: string; id: string; condition: string | null; events: EventPayload[] };

/** Resolves every `step.waitForEvent` that this event answers, with the event as its result. */
export async function resolveWaits(tx: Transaction, event: EventPayload): Promise<void> {
  const waits = await tx<Wait[]>`select step.run_id, step.id, step.condition, run.events
    from inngest.step join inngest.run on run.id = step.run_id
    where step.done_seq is null and step.event_name = ${event.name} and run.ended_at is null
    order by step.run_id`;
  for (const wait of waits) {
    if (!holds(wait.condition, { event: wait.events[0], async: event })) continue;
    if ((await lockRun(tx, wait.run_id)) !== undefined)
      await resolveWait(tx, wait.run_id, wait.id, { data: event });
  }
}
