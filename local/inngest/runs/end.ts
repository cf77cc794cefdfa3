import { insertEvent } from "../events/insert.ts";
import type { RunError } from "../protocol/messages.ts";
import { json, type Transaction } from "../store/database.ts";
import { type LockedRun, lockRun } from "./run.ts";
import { resolveWait } from "./step.ts";

export type Outcome =
  | { status: "completed"; output: unknown }
  | { status: "failed"; error: RunError }
  | { status: "cancelled" };

const cancelled: RunError = { name: "Error", message: "The invoked function was cancelled" };

/**
 * Ends a run: stores the outcome, drops its jobs (what is under way finds its job gone and is
 * ignored), tells the run that invoked it, and emits the event that `onFailure` handlers listen to.
 * The caller holds the run's lock.
 */
export async function endRun(tx: Transaction, run: LockedRun, outcome: Outcome): Promise<void> {
  const output = outcome.status === "completed" ? json(tx, outcome.output) : null;
  const error = outcome.status === "failed" ? json(tx, outcome.error) : null;
  await tx`update inngest.run set status = ${outcome.status}, output = ${output}, error = ${error}, ended_at = now()
    where id = ${run.id}`;
  await tx`delete from inngest.job where run_id = ${run.id}`;
  await tellParent(tx, run, outcome);
  await announce(tx, run, outcome);
}

async function tellParent(tx: Transaction, run: LockedRun, outcome: Outcome): Promise<void> {
  if (run.parent === undefined || (await lockRun(tx, run.parent.runId)) === undefined) return;
  const result =
    outcome.status === "completed"
      ? { data: outcome.output }
      : { error: outcome.status === "failed" ? outcome.error : cancelled };
  await resolveWait(tx, run.parent.runId, run.parent.stepId, result);
}

async function announce(tx: Transaction, run: LockedRun, outcome: Outcome): Promise<void> {
  if (outcome.status === "completed") return;
  const about = { function_id: run.functionId, run_id: run.id, event: run.events[0], events: run.events };
  if (outcome.status === "cancelled")
    await insertEvent(tx, { name: "inngest/function.cancelled", data: about });
  else await insertEvent(tx, { name: "inngest/function.failed", data: { ...about, error: outcome.error } });
}
