import { z } from "zod";

// Postgres text cannot hold NUL, so names and ids that carry control characters are refused at the door.
const identifier = z
  .string()
  .min(1)
  .max(512)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .regex(/^[^\u0000-\u001f\u007f]*$/u);
const record = z.record(z.string(), z.unknown());

/** An event as a client sends it. */
export const incomingEventSchema = z.object({
  id: identifier.nullish(),
  name: identifier,
  data: record.nullish(),
  user: record.nullish(),
  ts: z.number().int().nonnegative().nullish(),
  v: z.string().nullish(),
  meta: record.nullish(),
});
export type IncomingEvent = z.infer<typeof incomingEventSchema>;

/** An event as functions receive it. `ts` is in epoch milliseconds. */
export type EventPayload = {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user?: Record<string, unknown>;
  v?: string;
  meta?: Record<string, unknown>;
};

/** The serialised error of a step or a function. */
export type RunError = { name: string; message: string; stack?: string; [key: string]: unknown };

const concurrencyLimit = z.object({
  limit: z.number().int().nonnegative(),
  key: z.string().optional(),
  scope: z.enum(["fn", "env", "account"]).optional(),
});

/** One function as the application describes it in a sync. */
export const functionConfigSchema = z.object({
  id: identifier,
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.object({ event: identifier, expression: z.string().nullish() }),
      z.object({ cron: z.string() }),
    ]),
  ),
  steps: z.object({
    step: z.object({
      retries: z.object({ attempts: z.number().int().min(0).optional() }).nullish(),
    }),
  }),
  cancel: z
    .array(z.object({ event: identifier, if: z.string().optional(), timeout: z.string().optional() }))
    .nullish(),
  concurrency: z.union([z.number(), concurrencyLimit, z.array(concurrencyLimit)]).nullish(),
  idempotency: z.string().nullish(),
  rateLimit: z
    .object({ key: z.string().optional(), limit: z.number().positive(), period: z.string() })
    .nullish(),
  debounce: z
    .object({ key: z.string().optional(), period: z.string(), timeout: z.string().optional() })
    .nullish(),
  throttle: z
    .object({
      key: z.string().optional(),
      limit: z.number().positive(),
      period: z.string(),
      burst: z.number().int().positive().optional(),
    })
    .nullish(),
});
export type FunctionConfig = z.infer<typeof functionConfigSchema>;

/** The part of an in-band sync answer that the executor uses. */
export const syncAnswerSchema = z.object({
  app_id: z.string(),
  functions: z.array(z.looseObject({ id: z.string() })),
});

/** One operation that the application reports in a 206 answer. */
export const operationSchema = z.object({
  id: identifier,
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: record.nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});
export type Operation = z.infer<typeof operationSchema>;

/** The memoised result of a step as the application receives it. */
export type StepState = { type: "data"; data: unknown } | { type: "error"; error: RunError };

/** The body of a call request: one execution of a function with what is known so far. */
export type CallRequest = {
  version: -1;
  event: EventPayload;
  events: EventPayload[];
  steps: Record<string, StepState>;
  ctx: {
    run_id: string;
    attempt: number;
    max_attempts: number;
    disable_immediate_execution: boolean;
    use_api: false;
    stack: { stack: string[]; current: number };
  };
};

/** The id under which the SDK reports the end of a whole function among its operations: sha1 of "complete". */
export const runCompleteId = "0737c22d3bfae812339732d14d8c7dbd6dc4e09c";
