import { setTimeout as delay } from "node:timers/promises";

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
/** A process that lived so long did not die of the reason that made us wait. */
const SETTLED_MS = 30_000;

/** A process that does its work. */
export type Running = {
  pid: number;
  /** Resolves when it has ended, with words that say how. Never rejects. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

export type Supervised = {
  /** The process that runs now; undefined between two lives. */
  pid(): number | undefined;
  /** Ends the process so that a new one takes its place. */
  restart(reason: string): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
};

/** Told what happens to a supervised process after its first start. */
export type Watcher = { say(text: string): void; changed(): void };

/** Resolves after so many milliseconds, or as soon as the signal is given. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

const realWait: Wait = (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined);

/**
 * Starts a process and starts it again whenever it ends, waiting longer each time that it ends soon.
 * @param start resolves when the process does its work
 * @throws what the first start throws
 */
export async function supervise(
  name: string,
  start: () => Promise<Running>,
  watcher: Watcher,
  wait: Wait = realWait,
): Promise<Supervised> {
  const stopping = new AbortController();
  let current: Running | undefined = await start();
  let reason: string | undefined;

  /** Keeps trying; undefined when it is no longer wanted. */
  async function startAgain(waitMs: number): Promise<Running | undefined> {
    await wait(waitMs, stopping.signal);
    if (stopping.signal.aborted) return undefined;
    try {
      return await start();
    } catch (error) {
      if (stopping.signal.aborted) return undefined;
      watcher.say(`${name} does not start: ${error instanceof Error ? error.message : error}`);
      return startAgain(Math.min(waitMs * 2, LONGEST_DELAY_MS));
    }
  }

  async function keepRunning(): Promise<void> {
    let nextMs = FIRST_DELAY_MS;
    while (current) {
      const begun = Date.now();
      const how = await current.ended;
      current = undefined;
      if (stopping.signal.aborted) return;
      const waitMs = Date.now() - begun > SETTLED_MS ? FIRST_DELAY_MS : nextMs;
      nextMs = Math.min(waitMs * 2, LONGEST_DELAY_MS);
      watcher.say(reason ?? `${name} ended unexpectedly (${how}); starting it again`);
      watcher.changed();
      current = await startAgain(reason ? 0 : waitMs);
      reason = undefined;
      if (current && !stopping.signal.aborted) watcher.say(`${name} is back`);
      watcher.changed();
    }
  }
  const kept = keepRunning();

  return {
    pid: () => current?.pid,
    restart: async (why) => {
      reason = why;
      await current?.stop();
    },
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await kept;
      // A start that was under way when we were asked to stop.
      await current?.stop();
    },
  };
}
