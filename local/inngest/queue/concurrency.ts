import { createHash } from "node:crypto";
import { compile } from "../expression/evaluate.ts";
import type { EventPayload, FunctionConfig } from "../protocol/messages.ts";
import { concurrencyOf } from "../registry/config.ts";

/** The slots that each request of a run takes: at most `limits[i]` may be under way with `keys[i]`. */
export type Slots = { keys: string[]; limits: number[] };

/** The concurrency slots of a run of `config` that `event` triggers. */
export function slotsOf(config: FunctionConfig, event: EventPayload): Slots {
  const limits = concurrencyOf(config);
  return {
    limits: limits.map(({ limit }) => limit),
    keys: limits.map(({ key, scope }) => {
      const group = scope === "env" || scope === "account" ? scope : config.id;
      return groupKey(`concurrency ${group}`, key, event);
    }),
  };
}

/** A fixed-length key for the group that an event falls into under a key expression. */
export function groupKey(group: string, expression: string | null | undefined, event: EventPayload): string {
  const value = expression ? compile(expression)({ event }) : null;
  const text = JSON.stringify([group, expression ?? null, value ?? null]);
  return createHash("sha256").update(text).digest("base64url");
}
