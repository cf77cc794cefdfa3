import { holds } from "../expression/evaluate.ts";
import type { EventPayload, FunctionConfig } from "../protocol/messages.ts";
import { admit } from "../queue/flow-control.ts";
import type { Registry } from "../registry/functions.ts";
import type { Transaction } from "../store/database.ts";

/** Starts a run of every function that this event triggers, as far as its flow control lets it. */
export async function triggerRuns(tx: Transaction, registry: Registry, event: EventPayload): Promise<void> {
  for (const config of registry.all()) {
    if (isTriggered(config, event)) await admit(tx, config, event);
  }
}

function isTriggered(config: FunctionConfig, event: EventPayload): boolean {
  return config.triggers.some(
    (trigger) =>
      "event" in trigger && nameMatches(trigger.event, event.name) && holds(trigger.expression, { event }),
  );
}

function nameMatches(pattern: string, name: string): boolean {
  return pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));
}
