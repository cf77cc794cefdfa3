import { v7 as uuid } from "uuid";
import { compile } from "../expression/evaluate.ts";
import { describeError } from "../log.ts";
import { toRunError } from "../protocol/answer.ts";
import { parseMoment } from "../protocol/duration.ts";
import { type EventPayload, type Operation, type RunError, runCompleteId } from "../protocol/messages.ts";
import type { Registry } from "../registry/functions.ts";
import type { Transaction } from "../store/database.ts";
import type { Outcome } from "./end.ts";
import { createRun, type LockedRun } from "./run.ts";
import { addPendingStep, completeStep, enqueue } from "./step.ts";

type StepName = { id: string; op: string; name: string | null };

/** What an operation means for the job that reported it. */
export type Effect =
  /** A step has its result: the function can go on. */
  | { kind: "done" }
  /** A step waits, or is queued for execution. */
  | { kind: "pending" }
  /** An attempt failed: at `step`, or at the function as a whole. */
  | { kind: "failed"; error: RunError; step?: StepName }
  /** The run is over. */
  | { kind: "ended"; outcome: Outcome };

/** Stores one reported operation. The caller holds the run's lock. */
export async function applyOperation(
  tx: Transaction,
  registry: Registry,
  run: LockedRun,
  operation: Operation,
): Promise<Effect> {
  const step = stepName(operation);
  switch (operation.op) {
    case "StepRun":
    case "Step":
      await completeStep(tx, run.id, step, { data: operation.data });
      return { kind: "done" };
    case "StepError":
    case "StepFailed":
      return failure(tx, run, operation, step);
    case "StepPlanned":
      if (await addPendingStep(tx, run.id, step)) await enqueue(tx, run.id, step.id);
      return { kind: "pending" };
    case "RunComplete":
      return { kind: "ended", outcome: { status: "completed", output: operation.data } };
    case "Sleep":
    case "WaitForEvent":
    case "InvokeFunction":
      return startWait(tx, registry, run, operation, step);
    default:
      return refused(
        `${operation.op} (step ${step.name ?? step.id}) is not supported by the embedded executor`,
      );
  }
}

function stepName(operation: Operation): StepName {
  const name = operation.displayName ?? operation.name ?? null;
  // Postgres text cannot hold NUL.
  return { id: operation.id, op: operation.op, name: name?.replaceAll("\0", "") ?? null };
}

function refused(message: string): Effect {
  return { kind: "ended", outcome: { status: "failed", error: { name: "Error", message } } };
}

async function failure(
  tx: Transaction,
  run: LockedRun,
  operation: Operation,
  step: StepName,
): Promise<Effect> {
  const error = toRunError(operation.error, "The step failed");
  const ofFunction = operation.id === runCompleteId;
  if (operation.op === "StepError") return { kind: "failed", error, ...(ofFunction ? {} : { step }) };
  if (ofFunction) return { kind: "ended", outcome: { status: "failed", error } };
  await completeStep(tx, run.id, step, { error });
  return { kind: "done" };
}

async function startWait(
  tx: Transaction,
  registry: Registry,
  run: LockedRun,
  operation: Operation,
  step: StepName,
): Promise<Effect> {
  try {
    const pending = { ...step, ...waitOf(operation) };
    if (!(await addPendingStep(tx, run.id, pending)) || operation.op !== "InvokeFunction")
      return { kind: "pending" };
    return await invoke(tx, registry, run, operation, step);
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.name === "ExpressionError")) {
      return refused(`step ${step.name ?? step.id}: ${describeError(error)}`);
    }
    throw error;
  }
}

/** @throws RangeError or ExpressionError when the operation's time or condition cannot be read. */
function waitOf({ op, name, opts }: Operation): { wakeAt?: Date; eventName?: string; condition?: string } {
  const now = Date.now();
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const moment = (value: string | undefined) => (value ? new Date(parseMoment(value, now)) : undefined);
  if (op === "Sleep") return { wakeAt: moment(text(name) ?? text(opts?.duration)) ?? new Date(now) };
  const wakeAt = moment(text(opts?.timeout));
  if (op === "InvokeFunction") return { wakeAt };
  const condition = text(opts?.if);
  if (condition !== undefined) compile(condition);
  return { wakeAt, condition, eventName: text(name) ?? text(opts?.event) };
}

async function invoke(
  tx: Transaction,
  registry: Registry,
  run: LockedRun,
  operation: Operation,
  step: StepName,
): Promise<Effect> {
  const functionId = String(operation.opts?.function_id);
  const config = registry.get(functionId);
  if (config === undefined) {
    const message = `could not find function with ID: ${functionId}`;
    await completeStep(tx, run.id, step, { error: { name: "Error", message } });
    return { kind: "done" };
  }
  const payload = operation.opts?.payload;
  const given =
    payload !== null && typeof payload === "object" ? Object.fromEntries(Object.entries(payload)) : {};
  const event: EventPayload = {
    ...given,
    id: uuid(),
    name: "inngest/function.invoked",
    data:
      given.data !== null && typeof given.data === "object"
        ? Object.fromEntries(Object.entries(given.data))
        : {},
    ts: Date.now(),
  };
  await createRun(tx, { config, event, parent: { runId: run.id, stepId: step.id } });
  return { kind: "pending" };
}
