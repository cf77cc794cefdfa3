import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Backend, Outcome } from "./backend.ts";
import { encodeReply, type JsonReply } from "./encoding.ts";
import { type Bytes, fromBytes, RedisError, RedisUnavailable } from "./reply.ts";
import { commandFromPath, parseCommand, parseCommands, RequestError, readBody } from "./request.ts";

type Result = { result: JsonReply } | { error: string };

export interface RestAnswer {
  status: number;
  body: Result | Result[];
}

/** Answers one request of the Upstash REST protocol. */
export async function answer(backend: Backend, token: string, request: IncomingMessage): Promise<RestAnswer> {
  try {
    const url = URL.parse(request.url ?? "/", "http://localhost");
    if (!url) throw new RequestError(400, "ERR failed to parse command");
    if (!isAuthorized(request, url, token)) {
      throw new RequestError(401, "WRONGPASS invalid or missing auth token");
    }
    const body = await execute(backend, url, request);
    return { status: 200, body };
  } catch (error) {
    return failure(error);
  }
}

async function execute(backend: Backend, url: URL, request: IncomingMessage): Promise<Result | Result[]> {
  const body = await readBody(request);
  const base64 = request.headers["upstash-encoding"] === "base64";
  const toResult = (outcome: Outcome): Result =>
    "error" in outcome ? { error: fromBytes(outcome.error) } : { result: encodeReply(outcome.reply, base64) };
  if (url.pathname === "/pipeline") {
    const outcomes = await Promise.all(parseCommands(body).map((command) => settle(backend, command)));
    return outcomes.map(toResult);
  }
  if (url.pathname === "/multi-exec") {
    return (await backend.transaction(parseCommands(body))).map(toResult);
  }
  const command = url.pathname === "/" ? parseCommand(body) : commandFromPath(url, body);
  return toResult({ reply: await backend.run(command) });
}

async function settle(backend: Backend, command: Bytes[]): Promise<Outcome> {
  try {
    return { reply: await backend.run(command) };
  } catch (error) {
    if (error instanceof RedisError) return { error: error.message };
    throw error;
  }
}

function isAuthorized(request: IncomingMessage, url: URL, token: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const given = bearer ?? url.searchParams.get("_token") ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

/** Digests have one length, which a constant-time comparison needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function failure(error: unknown): RestAnswer {
  if (error instanceof RequestError) return { status: error.status, body: { error: error.message } };
  if (error instanceof RedisError) return { status: 400, body: { error: fromBytes(error.message) } };
  if (error instanceof RedisUnavailable) return { status: 503, body: { error: error.message } };
  console.error("The Redis endpoint failed", error);
  return { status: 500, body: { error: "ERR internal error" } };
}
