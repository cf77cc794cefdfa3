import type { RunError } from "../protocol/messages.ts";
import { json, type Transaction } from "../store/database.ts";
import { discovery } from "./run.ts";

export type StepResult = { data: unknown } | { error: RunError };

/** What a step that is not done yet waits for. */
export type PendingStep = {
  id: string;
  op: string;
  name: string | null;
  wakeAt?: Date;
  eventName?: string;
  condition?: string;
};

/**
 * Remembers a step that was reported but is not done. Returns false when it is known already.
 * The caller holds the run's lock.
 */
export async function addPendingStep(tx: Transaction, runId: string, step: PendingStep): Promise<boolean> {
  const { count } = await tx`insert into inngest.step (run_id, id, op, name, wake_at, event_name, condition)
    values (${runId}, ${step.id}, ${step.op}, ${step.name}, ${step.wakeAt ?? null}, ${step.eventName ?? null},
      ${step.condition ?? null})
    on conflict do nothing`;
  return count > 0;
}

/**
 * Memoises the result of a step, unless it has one: the first result stands, whatever a repeated
 * execution says. The caller holds the run's lock.
 */
export async function completeStep(
  tx: Transaction,
  runId: string,
  step: { id: string; op: string; name: string | null },
  result: StepResult,
): Promise<void> {
  const data = "data" in result ? json(tx, result.data) : null;
  const error = "error" in result ? json(tx, result.error) : null;
  await tx`insert into inngest.step (run_id, id, op, name, data, error, done_seq)
    values (${runId}, ${step.id}, ${step.op}, ${step.name}, ${data}, ${error},
      (select coalesce(max(done_seq), 0) + 1 from inngest.step where run_id = ${runId}))
    on conflict (run_id, id) do update
      set data = excluded.data, error = excluded.error, done_seq = excluded.done_seq
      where step.done_seq is null`;
}

/**
 * Memoises the result of a step that waits (for a moment, an event or another run) and has the function
 * go on. Does nothing when the step has ended. The caller holds the run's lock.
 */
export async function resolveWait(
  tx: Transaction,
  runId: string,
  stepId: string,
  result: StepResult,
): Promise<void> {
  const [step] = await tx<{ op: string; name: string | null }[]>`select op, name from inngest.step
    where run_id = ${runId} and id = ${stepId} and done_seq is null`;
  if (step === undefined) return;
  await completeStep(tx, runId, { id: stepId, ...step }, result);
  await enqueue(tx, runId, discovery);
}

/**
 * Queues a request for a run. One that is queued already serves; one that is under way is repeated
 * once it ends, because it started without knowing what has happened since.
 */
export async function enqueue(tx: Transaction, runId: string, target: string): Promise<void> {
  await tx`insert into inngest.job as queued (run_id, function_id, target, keys, limits)
    select id, function_id, ${target}, keys, limits from inngest.run where id = ${runId}
    on conflict on constraint job_target do update set again = true where queued.owner is not null`;
}
