import { NextRequest } from "next/server";
import type { RouteHandler } from "@/lib/http/route";
import type { Step } from "../contestants/replay";
import { recordSql } from "./record-sql";

export type Call = {
  /** With the query. */
  path: string;
  params?: Record<string, string>;
  token?: string;
  body?: unknown;
};
/** What a call ran and what it answered. */
export type RecordedCall = { path: string; steps: Step[]; answer: unknown };

async function answerOf(handler: RouteHandler, { path, params = {}, token, body }: Call): Promise<unknown> {
  const [endpoint] = handler.endpoints;
  const headers = {
    "content-type": "application/json",
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const request = new NextRequest(`http://127.0.0.1${path}`, {
    method: endpoint?.method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}

/**
 * Calls a route in this process, as a client would, and notes the SQL that it takes. What the product keeps in memory
 * is made by `warmUp`, so that the SQL is that of a product which has run for a while.
 */
export async function recordCall(handler: RouteHandler, call: Call, warmUp = call): Promise<RecordedCall> {
  await answerOf(handler, warmUp);
  const { value, steps } = await recordSql(() => answerOf(handler, call));
  return { path: call.path, steps, answer: value };
}
