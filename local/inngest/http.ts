import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { acceptEvents, InvalidEvents } from "./events/accept.ts";
import { describeError, log } from "./log.ts";
import { listRuns } from "./runs/list.ts";
import type { Store } from "./store/database.ts";

const maxBodyBytes = 10 * 1024 * 1024;
const listedRuns = 50;
const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export type Endpoints = {
  store: Store;
  eventKey: string;
  isReachable(): boolean;
  onEvents(): void;
};

type Reply = { status: number; body: unknown };

/** The executor's own HTTP interface: events in, health, and a read-only list of runs. */
export function createHttpServer(endpoints: Endpoints): Server {
  return createServer((request, response) => {
    void answer(endpoints, request)
      .catch((error: unknown): Reply => {
        log("request failed", { url: request.url?.split("/")[1], error: describeError(error) });
        return { status: 503, body: { status: 503, error: "The executor cannot reach its database" } };
      })
      .then((reply) => send(response, reply));
  });
}

function send(response: ServerResponse, { status, body }: Reply): void {
  const headers = { "content-type": "application/json", ...(status === 413 ? { connection: "close" } : {}) };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

async function answer(endpoints: Endpoints, request: IncomingMessage): Promise<Reply> {
  // A page in a browser could reach loopback under a name of its own (DNS rebinding).
  if (!loopbackHost.test(request.headers.host ?? "")) return refusal(403, "Forbidden");
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST" && pathname.startsWith("/e/")) {
    const key = decodeURIComponent(pathname.slice("/e/".length));
    return isSame(key, endpoints.eventKey)
      ? takeEvents(endpoints, request)
      : refusal(401, "Event key not found");
  }
  if (request.method === "GET" && pathname === "/health") {
    await endpoints.store.sql`select 1`;
    return {
      status: 200,
      body: { ok: true, application: endpoints.isReachable() ? "reachable" : "unreachable" },
    };
  }
  if (request.method === "GET" && pathname === "/runs") {
    return { status: 200, body: { runs: await listRuns(endpoints.store.sql, listedRuns) } };
  }
  return refusal(404, "Not found");
}

async function takeEvents({ store, onEvents }: Endpoints, request: IncomingMessage): Promise<Reply> {
  const body = await readBody(request);
  // The rest of the body is not read, so the connection cannot be used again.
  if (body === undefined) return refusal(413, "The request is too large");
  const seed = request.headers["x-inngest-event-id-seed"];
  try {
    const ids = await acceptEvents(store, body, typeof seed === "string" ? seed : undefined);
    onEvents();
    return { status: 200, body: { ids, status: 200 } };
  } catch (error) {
    if (error instanceof InvalidEvents) return refusal(400, error.message);
    throw error;
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function refusal(status: number, error: string): Reply {
  return { status, body: { status, error } };
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
