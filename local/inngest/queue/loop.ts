import { describeError, log } from "../log.ts";
import { isPassing } from "../store/database.ts";

export type Loop = {
  /** Runs the task now, or once more if it is running. */
  wake(): void;
  /** Ends the loop; resolves when a task that is running has ended. */
  stop(): Promise<void>;
};

const maxBackoffMs = 500;

/**
 * Runs a task again and again, never twice at once: when woken, when the milliseconds that it
 * returned have passed, and at the latest every `idleMs`. A task that throws is logged and run again
 * with back-off.
 */
export function startLoop(name: string, idleMs: number, task: () => Promise<number | undefined>): Loop {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let failures = 0;

  async function once(): Promise<number> {
    try {
      const next = await task();
      if (failures > 1) log(`${name} works again`);
      failures = 0;
      return Math.min(Math.max(Math.ceil(next ?? idleMs), 0), idleMs);
    } catch (error) {
      failures += 1;
      // A single lost connection is the driver's to mend; only what lasts is worth a line.
      if (!stopped && failures === (isPassing(error) ? 2 : 1))
        log(`${name} fails`, { error: describeError(error) });
      return Math.min(10 * 2 ** failures, maxBackoffMs);
    }
  }

  async function run(): Promise<void> {
    let wait = 0;
    do {
      again = false;
      wait = await once();
      // A failing task waits out its back-off even when woken.
    } while (again && failures === 0 && !stopped);
    current = undefined;
    if (!stopped) timer = setTimeout(start, wait);
  }

  function start(): void {
    clearTimeout(timer);
    if (!stopped) current = run();
  }

  function wake(): void {
    if (current !== undefined) again = true;
    else if (failures === 0) start();
  }

  start();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
