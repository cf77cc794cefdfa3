import { NextRequest } from "next/server";
import type { RouteHandler } from "@/lib/http/route";

type Call = { token?: string; body?: unknown; raw?: string; query?: string; params?: Record<string, string> };

/** Calls a route handler in this process, as a client of the API would over HTTP. */
export async function request(handler: RouteHandler, { token, body, raw, query, params = {} }: Call) {
  const [endpoint] = handler.endpoints;
  if (!endpoint) throw new Error("the handler serves no endpoint");
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(text !== undefined && { "content-type": "application/json" }),
  };
  const url = `http://localhost:3000${path}${query ? `?${query}` : ""}`;
  const response = await handler(new NextRequest(url, { method: endpoint.method, headers, body: text }), {
    params: Promise.resolve(params),
  });
  const answer = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape; a test says itself what it expects
  const json: any = answer ? JSON.parse(answer) : null;
  return { status: response.status, headers: response.headers, body: json };
}
