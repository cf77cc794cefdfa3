import type { Answer } from "../protocol/answer.ts";
import type { RunError } from "../protocol/messages.ts";
import type { Job } from "../queue/job.ts";
import { maxAttemptsOf } from "../registry/config.ts";
import type { Registry } from "../registry/functions.ts";
import type { Store, Transaction } from "../store/database.ts";
import { endRun } from "./end.ts";
import { applyOperation, type Effect } from "./operations.ts";
import { discovery, type LockedRun, lockRun } from "./run.ts";
import { completeStep, enqueue } from "./step.ts";

export type Recorder = {
  store: Store;
  registry: Registry;
  owner: string;
  /** The wait before the attempt that follows `attempt` failed ones. */
  retryDelayMs(attempt: number): number;
};

/**
 * Stores what the application answered to a job, all or nothing, waiting for Postgres if need be. An answer to a job
 * that is no longer held (the run ended, or another executor took the job over) is dropped.
 */
export async function recordAnswer(recorder: Recorder, job: Job, answer: Answer): Promise<void> {
  await recorder.store.persist(async (tx) => {
    const run = await lockRun(tx, job.runId);
    if (run === undefined || !(await isHeld(tx, recorder.owner, job))) return;
    if (answer.kind === "completed") await endRun(tx, run, { status: "completed", output: answer.data });
    else if (answer.kind === "failed") {
      if (isFinal(recorder, job, answer.retryable))
        await endRun(tx, run, { status: "failed", error: answer.error });
      else await retry(tx, recorder, job, answer.retryAfterMs);
    } else await recordOperations(tx, recorder, run, job, answer);
  });
}

async function isHeld(tx: Transaction, owner: string, job: Job): Promise<boolean> {
  const rows = await tx`select 1 from inngest.job
    where id = ${job.id} and owner = ${owner} and claim = ${job.claim} for update`;
  return rows.length > 0;
}

function isFinal(recorder: Recorder, job: Job, retryable: boolean): boolean {
  const config = recorder.registry.get(job.functionId);
  return !retryable || config === undefined || job.attempt + 1 >= maxAttemptsOf(config);
}

async function retry(tx: Transaction, recorder: Recorder, job: Job, retryAfterMs?: number): Promise<void> {
  const delayMs = retryAfterMs ?? recorder.retryDelayMs(job.attempt);
  await tx`update inngest.job set owner = null, attempt = attempt + 1, losses = 0,
      run_at = now() + ${delayMs}::float * interval '1 millisecond'
    where id = ${job.id}`;
}

type OperationsAnswer = Extract<Answer, { kind: "operations" }>;

async function recordOperations(
  tx: Transaction,
  recorder: Recorder,
  run: LockedRun,
  job: Job,
  answer: OperationsAnswer,
): Promise<void> {
  const effects: Effect[] = [];
  for (const operation of answer.operations) {
    effects.push(await applyOperation(tx, recorder.registry, run, operation));
  }
  const end = effects.find((effect) => effect.kind === "ended");
  if (end !== undefined) return endRun(tx, run, end.outcome);
  const failure = effects.find((effect) => effect.kind === "failed");
  if (failure !== undefined && !isFinal(recorder, job, answer.retryable)) {
    return retry(tx, recorder, job, answer.retryAfterMs);
  }
  if (failure !== undefined) {
    if (failure.step === undefined) return endRun(tx, run, { status: "failed", error: failure.error });
    await completeStep(tx, run.id, failure.step, { error: failure.error });
  }
  const advanced = failure !== undefined || effects.some((effect) => effect.kind === "done");
  await settle(tx, run, job, advanced);
}

const stalled: RunError = {
  name: "Error",
  message: "The function reported no step to run and none is pending: its steps are not deterministic",
};

/** Ends the job, or has it run again when the function can go on. */
async function settle(tx: Transaction, run: LockedRun, job: Job, advanced: boolean): Promise<void> {
  if (job.target !== discovery) {
    await tx`delete from inngest.job where id = ${job.id}`;
    return enqueue(tx, run.id, discovery);
  }
  const { count } = await tx`update inngest.job
    set owner = null, attempt = 0, losses = 0, again = false, run_at = now()
    where id = ${job.id} and (again or ${advanced})`;
  if (count > 0) return;
  await tx`delete from inngest.job where id = ${job.id}`;
  const [pending] =
    await tx`select 1 from inngest.step where run_id = ${run.id} and done_seq is null limit 1`;
  if (pending === undefined) await endRun(tx, run, { status: "failed", error: stalled });
}
