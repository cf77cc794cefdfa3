import { hasEvents, processEvents } from "../events/process.ts";
import type { Registry } from "../registry/functions.ts";
import type { AppLink } from "../registry/sync.ts";
import type { Store } from "../store/database.ts";
import { deleteOld } from "./cleaning.ts";
import type { createDispatch } from "./dispatch.ts";
import { releaseExpired, renewalMs, renewLease } from "./lease.ts";
import { startLoop } from "./loop.ts";
import { msUntilNextTimer, startScheduled, wakeSteps } from "./timers.ts";

/** The slowest pace of loops that are normally woken: work that nobody announced is found by then. */
const safetyNetMs = 2_000;
const cleaningMs = 3_600_000;

type LoopName = "sync" | "events" | "dispatch" | "timers";
export type Wake = (...names: LoopName[]) => void;

export type Parts = {
  store: Store;
  registry: Registry;
  owner: string;
  link: AppLink;
  dispatch: ReturnType<typeof createDispatch>;
};

/** Starts everything that the executor does by itself. */
export function startLoops({ store, registry, owner, link, dispatch }: Parts) {
  const work = {
    sync: startLoop("sync", cleaningMs, link.pass),
    events: startLoop("events", safetyNetMs, async () => {
      if (!(await hasEvents(store))) return undefined;
      // An application that was restarted may have functions that this event must start.
      if (!link.isFresh()) {
        work.sync.wake();
        return undefined;
      }
      await processEvents(store, registry);
      work.dispatch.wake();
      return 0;
    }),
    dispatch: startLoop("dispatch", safetyNetMs, dispatch.pass),
    timers: startLoop("timers", safetyNetMs, async () => {
      const wait = await msUntilNextTimer(store);
      if (wait === undefined || wait > 0) return wait;
      await wakeSteps(store);
      await startScheduled(store, registry);
      work.dispatch.wake();
      return 0;
    }),
    cleaning: startLoop("cleaning", cleaningMs, async () => void (await deleteOld(store))),
  };
  const lease = startLoop("lease", renewalMs, async () => {
    await renewLease(store.sql, owner);
    if ((await releaseExpired(store.sql)) > 0) work.dispatch.wake();
    return undefined;
  });
  const wake: Wake = (...names) => {
    for (const name of names) work[name].wake();
  };
  return {
    wake,
    /** Ends all but the lease, which protects the requests that are still under way. */
    stopWork: async () => void (await Promise.all(Object.values(work).map((loop) => loop.stop()))),
    stopLease: () => lease.stop(),
  };
}
