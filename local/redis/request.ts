import type { IncomingMessage } from "node:http";
import { type Bytes, toBytes } from "./reply.ts";

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** A request that is refused before any command runs. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a body of up to 10 MiB. Throws `RequestError` 413 beyond that, once the rest has been read and
 * dropped: a client that is still sending would not see the answer.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) {
    throw new RequestError(413, `ERR max request size exceeded. Limit: ${MAX_BODY_BYTES} bytes`);
  }
  return Buffer.concat(chunks);
}

/** A JSON array such as `["SET", "key", 1]`. Throws `RequestError` 400 for anything else. */
export function parseCommand(body: Buffer): Bytes[] {
  return toCommand(parseJson(body));
}

/** A JSON array of commands. Throws `RequestError` 400 for anything else. */
export function parseCommands(body: Buffer): Bytes[][] {
  const commands = parseJson(body);
  if (!Array.isArray(commands)) throw malformed();
  return commands.map(toCommand);
}

/** `/set/key/value?EX=10` as `["set", "key", "value", "EX", "10"]`; a body goes before the query. */
export function commandFromPath(url: URL, body: Buffer): Bytes[] {
  const segments = url.pathname.slice(1).split("/").map(decodeSegment);
  const value = body.length > 0 ? [body.toString("latin1")] : [];
  const options = [...url.searchParams]
    .filter(([name]) => name !== "_token")
    .flatMap(([name, argument]) => (argument === "" ? [name] : [name, argument]));
  return [...segments.map(toBytes), ...value, ...options.map(toBytes)];
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw malformed();
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw malformed();
  }
}

function toCommand(value: unknown): Bytes[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed();
  return value.map((item: unknown) => {
    if (!["string", "number", "boolean"].includes(typeof item)) throw malformed();
    return toBytes(String(item));
  });
}

function malformed(): RequestError {
  return new RequestError(400, "ERR failed to parse command");
}
