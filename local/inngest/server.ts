import { once } from "node:events";
import { v7 as uuid } from "uuid";
import { createHttpServer } from "./http.ts";
import { describeError, log } from "./log.ts";
import { createAppClient } from "./protocol/app-client.ts";
import { createDispatch } from "./queue/dispatch.ts";
import { endLease, renewLease } from "./queue/lease.ts";
import { startLoops, type Wake } from "./queue/loops.ts";
import { loadRegistry } from "./registry/functions.ts";
import { createAppLink } from "./registry/sync.ts";
import { openStore } from "./store/database.ts";
import { createSchema } from "./store/schema.ts";

const defaultPath = "/api/inngest";
const databasePatienceMs = 30_000;
const closingGraceMs = 1_000;

export type InngestOptions = {
  /** 0 picks a free port. */
  port: number;
  databaseUrl: string;
  eventKey: string;
  signingKey: string;
  /** The application's origin, or the URL of its Inngest endpoint if that is not `/api/inngest`. */
  appUrl: string;
  /** The wait before the second attempt, in milliseconds, ± 20 %; each further one is three times as long. */
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
  try {
    return await start(options, store, closing);
  } catch (error) {
    closing.abort();
    await store.close();
    throw error;
  }
}

async function start(
  options: InngestOptions,
  store: ReturnType<typeof openStore>,
  closing: AbortController,
): Promise<Inngest> {
  const owner = uuid();
  let wake: Wake = () => undefined;
  await store.persist(createSchema, databasePatienceMs);
  await renewLease(store.sql, owner);
  const registry = await loadRegistry(store);
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
  const url = await listen(server, options.port);
  const loops = startLoops({ store, registry, owner, link, dispatch });
  wake = loops.wake;

  return {
    url,
    async close() {
      server.close();
      server.closeAllConnections();
      // What is under way may end and be stored, but neither it nor an absent Postgres may hold up the end.
      const grace = setTimeout(() => closing.abort(), closingGraceMs);
      await loops.stopWork();
      await dispatch.idle();
      await loops.stopLease();
      clearTimeout(grace);
      closing.abort();
      await endLease(store.sql, owner).catch((error: unknown) => {
        log("the lease runs out by itself", { error: describeError(error) });
      });
      await store.close();
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
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}
