import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { processEvents } from "./events/process.ts";
import { createHttpServer } from "./http.ts";
import { createAppClient } from "./protocol/app-client.ts";
import { createDispatch } from "./queue/dispatch.ts";
import { endLease, releaseExpired, renewalMs, renewLease } from "./queue/lease.ts";
import { type Loop, startLoop } from "./queue/loop.ts";
import { deleteOld, msUntilNextTimer, startScheduled, wakeSteps } from "./queue/timers.ts";
import { loadRegistry } from "./registry/functions.ts";
import { createAppLink } from "./registry/sync.ts";
import { openStore } from "./store/database.ts";
import { createSchema } from "./store/schema.ts";

const defaultPath = "/api/inngest";
const databasePatienceMs = 30_000;
const safetyNetMs = 2_000;
const cleaningMs = 3_600_000;
const closingGraceMs = 1_000;

export type InngestOptions = {
  /** 0 picks a free port. */
  port: number;
  databaseUrl: string;
  eventKey: string;
  signingKey: string;
  /** The application's origin, or the URL of its Inngest endpoint if that is not `/api/inngest`. */
  appUrl: string;
  /** Base of the exponential back-off between attempts, in milliseconds; each further wait is three times as long. */
  retryBaseMs?: number;
};

export type Inngest = { url: string; close(): Promise<void> };

/**
 * Starts the executor on 127.0.0.1: it takes events, runs the application's functions and keeps
 * everything in the Postgres schema `inngest`, so that a run goes on after any process was killed.
 * @throws when the port is taken, or Postgres does not answer for thirty seconds.
 */
export async function startInngest(options: InngestOptions): Promise<Inngest> {
  const closing = new AbortController();
  const store = openStore(options.databaseUrl, closing.signal);
  const owner = uuid();
  await store.persist(createSchema, databasePatienceMs);
  const registry = await loadRegistry(store);
  await renewLease(store.sql, owner);

  const loops: Partial<Record<"sync" | "events" | "dispatch" | "timers", Loop>> = {};
  const wake = (...names: (keyof typeof loops)[]) => {
    for (const name of names) loops[name]?.wake();
  };
  const app = createAppClient(endpointOf(options.appUrl), options.signingKey, closing.signal);
  const link = createAppLink(app, registry, () => wake("events", "dispatch", "timers"));
  const dispatch = createDispatch({
    store,
    registry,
    owner,
    app,
    retryDelayMs: (attempt) => retryDelay(options.retryBaseMs ?? 1_000, attempt),
    isReachable: link.isReachable,
    onUnreachable(reason) {
      link.onUnreachable(reason);
      wake("sync");
    },
    onSettled: () => wake("dispatch", "events", "timers"),
  });

  const server = createHttpServer({
    store,
    eventKey: options.eventKey,
    isReachable: link.isReachable,
    onEvents: () => wake("events"),
  });
  const url = await listen(server, options.port).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const lease = startLoop("lease", renewalMs, async () => {
    await renewLease(store.sql, owner);
    if ((await releaseExpired(store.sql)) > 0) wake("dispatch");
    return undefined;
  });
  loops.sync = startLoop("sync", cleaningMs, link.pass);
  loops.events = startLoop("events", safetyNetMs, async () => {
    if (!link.isReachable()) return undefined;
    const processed = await processEvents(store, registry);
    if (processed > 0) wake("dispatch");
    return processed > 0 ? 0 : undefined;
  });
  loops.dispatch = startLoop("dispatch", safetyNetMs, dispatch.pass);
  loops.timers = startLoop("timers", safetyNetMs, async () => {
    const woken = (await wakeSteps(store)) + (await startScheduled(store, registry));
    if (woken > 0) wake("dispatch");
    return msUntilNextTimer(store);
  });
  const cleaning = startLoop("cleaning", cleaningMs, async () => void (await deleteOld(store)));

  return {
    url,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.all(Object.values(loops).map((loop) => loop.stop()));
      await Promise.race([dispatch.idle(), delay(closingGraceMs)]);
      closing.abort();
      await Promise.all([dispatch.idle(), lease.stop(), cleaning.stop()]);
      await endLease(store.sql, owner).finally(() => store.close());
    },
  };
}

function endpointOf(appUrl: string): URL {
  const url = new URL(appUrl);
  return url.pathname === "/" ? new URL(defaultPath, url) : url;
}

function retryDelay(baseMs: number, attempt: number): number {
  const maxMs = 600_000;
  const jitter = 0.8 + Math.random() * 0.4;
  return Math.min(baseMs * 3 ** attempt, maxMs) * jitter;
}

async function listen(server: ReturnType<typeof createHttpServer>, port: number): Promise<string> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}`;
}
