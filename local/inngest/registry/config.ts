import { Cron } from "croner";
import { compile } from "../expression/evaluate.ts";
import { describeError } from "../log.ts";
import { parseDuration } from "../protocol/duration.ts";
import { type FunctionConfig, functionConfigSchema } from "../protocol/messages.ts";

/** A function set that the executor cannot honour. The message says which function asks for what. */
export class UnsupportedFunction extends Error {
  override name = "UnsupportedFunction";
}

const unsupportedOptions = ["batchEvents", "priority", "singleton", "timeouts"];
const deferredTrigger = "inngest/deferred.schedule";

/**
 * Reads the functions of a sync.
 * @throws UnsupportedFunction when one uses an option, an expression or a time that is not supported:
 * running it as if it had not been asked for would be worse than not running it.
 */
export function readFunctions(raw: { id: string; [option: string]: unknown }[]): FunctionConfig[] {
  return raw.map((candidate) => {
    const refused = unsupportedOptions.filter(
      (name) => candidate[name] !== undefined && candidate[name] !== null,
    );
    if (refused.length > 0) {
      throw new UnsupportedFunction(`function ${candidate.id}: ${refused.join(", ")} is not supported`);
    }
    try {
      const config = functionConfigSchema.parse(candidate);
      check(config);
      return config;
    } catch (error) {
      throw new UnsupportedFunction(`function ${candidate.id}: ${describeError(error)}`);
    }
  });
}

/** Compiles every expression and reads every time of a function once, so that a bad one shows at the sync. */
function check(config: FunctionConfig): void {
  for (const trigger of config.triggers) {
    if ("cron" in trigger) openCron(trigger.cron);
    else if (trigger.event === deferredTrigger)
      throw new UnsupportedFunction("deferred functions are not supported");
    else if (trigger.expression) compile(trigger.expression);
  }
  for (const cancel of config.cancel ?? []) {
    if (cancel.if) compile(cancel.if);
    if (cancel.timeout) parseDuration(cancel.timeout);
  }
  const { idempotency, rateLimit, debounce, throttle } = config;
  const keys = [idempotency, rateLimit?.key, debounce?.key, throttle?.key];
  for (const key of [...keys, ...concurrencyOf(config).map((limit) => limit.key)]) if (key) compile(key);
  for (const time of [rateLimit?.period, debounce?.period, debounce?.timeout, throttle?.period]) {
    if (time) parseDuration(time);
  }
}

export type ConcurrencyLimit = { limit: number; key?: string; scope?: "fn" | "env" | "account" };

/** The concurrency limits of a function; a limit of 0 means none. */
export function concurrencyOf(config: FunctionConfig): ConcurrencyLimit[] {
  const { concurrency } = config;
  if (concurrency === null || concurrency === undefined) return [];
  const limits = typeof concurrency === "number" ? [{ limit: concurrency }] : [concurrency].flat();
  return limits.filter(({ limit }) => limit > 0);
}

/** How often a step or the function around it may be tried, the first attempt included. */
export function maxAttemptsOf(config: FunctionConfig): number {
  const defaultRetries = 3;
  return (config.steps.step.retries?.attempts ?? defaultRetries) + 1;
}

/** A cron schedule from its pattern, with an optional `TZ=<zone> ` in front. @throws on a bad pattern. */
export function openCron(pattern: string): Cron {
  const [, timezone, schedule] = /^(?:TZ=(\S+)\s+)?(.+)$/.exec(pattern) ?? [];
  return new Cron(schedule ?? "", { paused: true, timezone: timezone ?? "UTC" });
}
