import { describeError, log } from "../log.ts";
import type { AppClient } from "../protocol/app-client.ts";
import { parseJson } from "../protocol/json.ts";
import { syncAnswerSchema } from "../protocol/messages.ts";
import { readFunctions } from "./config.ts";
import type { Registry } from "./functions.ts";

const firstRetryMs = 50;
const maxRetryMs = 2_000;
const routineMs = 60_000;
const freshMs = 250;

export type AppLink = {
  isReachable(): boolean;
  /** Whether the functions known are those of a moment ago. */
  isFresh(): boolean;
  /** To be called when the application does not answer: nothing more is sent before a sync succeeds. */
  onUnreachable(reason: string): void;
  /** One sync. Returns the milliseconds until the next. */
  pass(): Promise<number>;
};

/**
 * Keeps the function set in step with the application: at the start and whenever the application was
 * out of reach until it answers, then every minute, or as
 * often as the caller finds the functions not fresh enough.
 * @param onSynced is called after every sync
 */
export function createAppLink(app: AppClient, registry: Registry, onSynced: () => void): AppLink {
  let reachable = false;
  let syncedAt = 0;
  let failures = 0;
  let lastReason = "";

  function fail(reason: string): number {
    reachable = false;
    failures += 1;
    // Said once a reason: an application that is still starting is refused many times a second.
    if (reason !== lastReason) log("waiting for the application", { reason });
    lastReason = reason;
    return Math.min(firstRetryMs * 2 ** (failures - 1), maxRetryMs);
  }

  async function sync(): Promise<void> {
    const reply = await app.sync();
    if (reply.outcome !== "answered") throw new Error(reply.reason);
    if (reply.status !== 200)
      throw new Error(`the sync was answered ${reply.status}: ${reply.body.slice(0, 200)}`);
    const functions = readFunctions(syncAnswerSchema.parse(parseJson(reply.body)).functions);
    const changed = await registry.replace(functions);
    if (changed) log("functions registered", { count: functions.length });
    reachable = true;
    syncedAt = performance.now();
    onSynced();
  }

  return {
    isReachable: () => reachable,
    isFresh: () => reachable && performance.now() - syncedAt < freshMs,
    onUnreachable(reason) {
      reachable = false;
      lastReason = lastReason || reason;
    },
    async pass() {
      try {
        await sync();
      } catch (error) {
        return fail(describeError(error));
      }
      if (lastReason !== "") log("the application answers");
      failures = 0;
      lastReason = "";
      return routineMs;
    },
  };
}
