import { holds } from "../expression/evaluate.ts";
import { parseDuration } from "../protocol/duration.ts";
import type { EventPayload } from "../protocol/messages.ts";
import type { Registry } from "../registry/functions.ts";
import { endRun } from "../runs/end.ts";
import { lockRun } from "../runs/run.ts";
import type { Transaction } from "../store/database.ts";

type ActiveRun = { id: string; events: EventPayload[]; age_ms: number };

/** Cancels the runs whose `cancelOn` names this event. */
export async function cancelRuns(tx: Transaction, registry: Registry, event: EventPayload): Promise<void> {
  for (const config of registry.all()) {
    for (const rule of (config.cancel ?? []).filter((candidate) => candidate.event === event.name)) {
      const maxAgeMs = rule.timeout ? parseDuration(rule.timeout) : Number.POSITIVE_INFINITY;
      const runs = await tx<ActiveRun[]>`
        select id, events, extract(epoch from now() - created_at)::float * 1000 as age_ms
        from inngest.run where function_id = ${config.id} and ended_at is null order by id`;
      for (const candidate of runs) {
        const scope = { event: candidate.events[0], async: event };
        if (candidate.age_ms > maxAgeMs || !holds(rule.if, scope)) continue;
        const run = await lockRun(tx, candidate.id);
        if (run !== undefined) await endRun(tx, run, { status: "cancelled" });
      }
    }
  }
}
