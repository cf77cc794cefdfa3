import { describeError } from "../log.ts";
import { parseRetryAfter } from "./duration.ts";
import { parseJson } from "./json.ts";
import { type Operation, operationSchema, type RunError } from "./messages.ts";

/** What the application's answer to a call means. `retryAfterMs` is the wait it asks for before the next attempt. */
export type Answer =
  | { kind: "completed"; data: unknown }
  | { kind: "operations"; operations: Operation[]; retryable: boolean; retryAfterMs?: number }
  | { kind: "failed"; error: RunError; retryable: boolean; retryAfterMs?: number };

type Reply = { status: number; headers: Headers; body: string };

/** Reads an authenticated answer. An unreadable one counts as a failed attempt. */
export function readAnswer(reply: Reply, nowMs: number): Answer {
  const retryable = reply.headers.get("x-inngest-no-retry") !== "true";
  const retryAfterMs = parseRetryAfter(reply.headers.get("retry-after"), nowMs);
  try {
    const body = reply.body === "" ? null : parseJson(reply.body);
    if (reply.status === 200) return { kind: "completed", data: body };
    if (reply.status === 206) {
      const operations = operationSchema.array().parse(Array.isArray(body) ? body : [body]);
      return { kind: "operations", operations, retryable, retryAfterMs };
    }
    return {
      kind: "failed",
      error: toRunError(body, `The application answered ${reply.status}`),
      retryable,
      retryAfterMs,
    };
  } catch (error) {
    const message = `The application's answer could not be read: ${describeError(error)}`;
    return { kind: "failed", error: { name: "Error", message }, retryable: true };
  }
}

/** Brings whatever an application reports as an error into the shape that the protocol hands on. */
export function toRunError(value: unknown, fallback: string): RunError {
  if (typeof value === "string") return { name: "Error", message: value };
  if (value === null || typeof value !== "object") return { name: "Error", message: fallback };
  const fields = Object.fromEntries(Object.entries(value));
  const { name, message, error, stack } = fields;
  return {
    ...fields,
    name: typeof name === "string" && name !== "" ? name : "Error",
    message: typeof message === "string" ? message : typeof error === "string" ? error : fallback,
    stack: typeof stack === "string" ? stack : undefined,
  };
}
