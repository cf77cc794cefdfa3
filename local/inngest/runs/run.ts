import { v7 as uuid } from "uuid";
import type { EventPayload, FunctionConfig } from "../protocol/messages.ts";
import { slotsOf } from "../queue/concurrency.ts";
import { json, list, type Transaction } from "../store/database.ts";

/** Where the result of an invoked run goes. */
export type Parent = { runId: string; stepId: string };

export type NewRun = {
  config: FunctionConfig;
  event: EventPayload;
  parent?: Parent;
  /** The earliest start; now when absent. */
  startAt?: Date;
  rateKey?: string;
  debounceKey?: string;
};

/** The discovery target: an execution of the whole function, as opposed to that of one planned step. */
export const discovery = "step";

/** Stores a run together with the job that will start it. Returns its id. */
export async function createRun(tx: Transaction, run: NewRun): Promise<string> {
  const { config, event, parent, startAt } = run;
  const id = uuid();
  const { keys, limits } = slotsOf(config, event);
  await tx`insert into inngest.run
    (id, function_id, events, keys, limits, rate_key, debounce_key, parent_run_id, parent_step_id)
    values (${id}, ${config.id}, ${json(tx, [event])}, ${list(tx, keys)}, ${list(tx, limits)}::int[], ${run.rateKey ?? null},
      ${run.debounceKey ?? null}, ${parent?.runId ?? null}, ${parent?.stepId ?? null})`;
  await tx`insert into inngest.job (run_id, function_id, target, keys, limits, run_at)
    values (${id}, ${config.id}, ${discovery}, ${list(tx, keys)}, ${list(tx, limits)}::int[], coalesce(${startAt ?? null}, now()))`;
  return id;
}

export type LockedRun = {
  id: string;
  functionId: string;
  events: EventPayload[];
  parent: Parent | undefined;
};

type RunRow = {
  id: string;
  function_id: string;
  events: EventPayload[];
  parent_run_id: string | null;
  parent_step_id: string | null;
};

/** Locks a run until the transaction ends. Undefined when it has ended or does not exist. */
export async function lockRun(tx: Transaction, runId: string): Promise<LockedRun | undefined> {
  const [row] = await tx<RunRow[]>`select id, function_id, events, parent_run_id, parent_step_id
    from inngest.run where id = ${runId} and ended_at is null for update`;
  if (row === undefined) return undefined;
  const parent =
    row.parent_run_id !== null && row.parent_step_id !== null
      ? { runId: row.parent_run_id, stepId: row.parent_step_id }
      : undefined;
  return { id: row.id, functionId: row.function_id, events: row.events, parent };
}
