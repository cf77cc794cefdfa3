import { v7 as uuid } from "uuid";
import type { EventPayload } from "../protocol/messages.ts";
import { openCron } from "../registry/config.ts";
import type { Registry } from "../registry/functions.ts";
import { createRun, lockRun } from "../runs/run.ts";
import { resolveWait, type StepResult } from "../runs/step.ts";
import type { Store } from "../store/database.ts";

const batchSize = 100;

/** Resolves the sleeps that are over and the waits that have timed out. */
export async function wakeSteps(store: Store): Promise<void> {
  const due = await store.sql<{ run_id: string; id: string; op: string }[]>`
    select run_id, id, op from inngest.step where done_seq is null and wake_at <= now()
    order by wake_at limit ${batchSize}`;
  for (const step of due) {
    await store.persist(async (tx) => {
      if ((await lockRun(tx, step.run_id)) !== undefined)
        await resolveWait(tx, step.run_id, step.id, wokenWith(step.op));
      // A run that has ended leaves its waits behind; without this they would stay due for ever.
      else await tx`update inngest.step set wake_at = null where run_id = ${step.run_id} and id = ${step.id}`;
    });
  }
}

function wokenWith(op: string): StepResult {
  if (op !== "InvokeFunction") return { data: null };
  return {
    error: { name: "InngestInvokeTimeoutError", message: "Timed out waiting for the invoked function" },
  };
}

/**
 * Starts the runs whose cron time has come. Times missed while nothing ran make one run, not many.
 */
export async function startScheduled(store: Store, registry: Registry): Promise<void> {
  const due = await store.sql<{ function_id: string; pattern: string; next_at: Date }[]>`
    select function_id, pattern, next_at from inngest.cron where next_at <= now()`;
  for (const { function_id: functionId, pattern, next_at: plannedAt } of due) {
    // After the planned time too: the database's clock may be a little ahead of ours.
    const next = openCron(pattern).nextRun(new Date(Math.max(Date.now(), plannedAt.getTime())));
    const config = registry.get(functionId);
    await store.persist(async (tx) => {
      const { count } = next
        ? await tx`update inngest.cron set next_at = ${next}
            where function_id = ${functionId} and pattern = ${pattern} and next_at = ${plannedAt}`
        : await tx`delete from inngest.cron where function_id = ${functionId} and pattern = ${pattern}`;
      if (count === 0 || config === undefined) return;
      const event: EventPayload = {
        id: uuid(),
        name: "inngest/scheduled.timer",
        data: { cron: pattern },
        ts: plannedAt.getTime(),
      };
      await createRun(tx, { config, event });
    });
  }
}

/** Milliseconds until the next sleep, timeout or cron time; undefined when there is none. */
export async function msUntilNextTimer(store: Store): Promise<number | undefined> {
  const [row] = await store.sql<{ wait: number | null }[]>`
    select extract(epoch from least(
      (select min(wake_at) from inngest.step where done_seq is null),
      (select min(next_at) from inngest.cron)
    ) - clock_timestamp())::float * 1000 as wait`;
  return row?.wait ?? undefined;
}
