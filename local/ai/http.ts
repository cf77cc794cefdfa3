import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";

const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** The request's JSON body, checked. Throws ApiError 400 or 413. */
export async function readJson<S extends z.ZodType>(
  request: IncomingMessage,
  schema: S,
): Promise<z.infer<S>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > MAX_BODY_BYTES) throw new ApiError(413, `The body is larger than ${MAX_BODY_BYTES} bytes.`);
    parts.push(part);
  }
  return checked(parseJson(Buffer.concat(parts).toString("utf8")), schema);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ApiError(400, "The body is not valid JSON.");
    throw error;
  }
}

function checked<S extends z.ZodType>(value: unknown, schema: S): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const param = issue?.path.join(".") || null;
  throw new ApiError(400, `${param ?? "The body"}: ${issue?.message ?? "not valid"}.`, param);
}

/** Sends a JSON answer. A connection whose request was not read to its end is not used again. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  if (!response.req.complete) {
    response.setHeader("connection", "close");
    response.req.resume();
  }
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(text);
}
