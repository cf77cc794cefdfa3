import type { IncomingMessage } from "node:http";
import { ApiError } from "./api-error.ts";
import type { App } from "./auth.ts";
import { channelInfo, parseAttributes, requireCountable } from "./channel-info.ts";
import { channelKind } from "./channel-names.ts";
import type { Channels } from "./channels.ts";
import { parseJson } from "./client-messages.ts";
import { authenticate } from "./http-auth.ts";
import { publishBatch, publishEvent } from "./publish.ts";

const MAX_BODY_BYTES = 1024 * 1024;

export interface HttpApi {
  app: App;
  channels: Channels;
  /** Ends every connection that has signed this user in. */
  terminateUser(userId: string): void;
}

/** Answers a request below `/apps/<id>/`. Throws `ApiError` when it is refused. */
export async function answerApi(api: HttpApi, request: IncomingMessage): Promise<object> {
  const url = URL.parse(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const body = await readBody(request);
  const [, appId, resource] = /^\/apps\/([^/]+)\/(.+)$/.exec(url?.pathname ?? "") ?? [];
  if (!url || appId === undefined || resource === undefined) throw new ApiError(404, "Not found");
  if (appId !== api.app.appId) throw new ApiError(404, "Unknown app");
  authenticate(api.app, method, url, body);
  api.channels.removeClosed();
  return method === "POST" ? post(api, resource, body) : get(api, method, resource, url.searchParams);
}

function post(api: HttpApi, resource: string, body: Buffer): object {
  const json = parseJson(body.toString());
  if (json === undefined) throw new ApiError(400, "The body is not JSON");
  if (resource === "events") return publishEvent(api.channels, json);
  if (resource === "batch_events") return publishBatch(api.channels, json);
  const [, userId] = /^users\/([^/]+)\/terminate_connections$/.exec(resource) ?? [];
  if (userId === undefined) throw new ApiError(404, "Not found");
  api.terminateUser(decode(userId));
  return {};
}

function get({ channels }: HttpApi, method: string, resource: string, query: URLSearchParams): object {
  if (method !== "GET") throw new ApiError(405, "Method not allowed");
  const attributes = parseAttributes(query.get("info") ?? "");
  if (resource === "channels") {
    const prefix = query.get("filter_by_prefix") ?? "";
    requireCountable(prefix, attributes);
    const names = channels.names().filter((name) => name.startsWith(prefix));
    return {
      channels: Object.fromEntries(names.map((name) => [name, channelInfo(channels, name, attributes)])),
    };
  }
  const [, encodedName, users] = /^channels\/([^/]+)(\/users)?$/.exec(resource) ?? [];
  if (encodedName === undefined) throw new ApiError(404, "Not found");
  const name = decode(encodedName);
  if (users === undefined) {
    return { occupied: channels.subscriptionCount(name) > 0, ...channelInfo(channels, name, attributes) };
  }
  if (channelKind(name) !== "presence") {
    throw new ApiError(400, "Users may only be requested for presence channels");
  }
  return { users: channels.members(name).map(({ user_id }) => ({ id: user_id })) };
}

/** Reads on past the limit before it throws `ApiError` 413: a client still sending would miss the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw new ApiError(413, `The body exceeds ${MAX_BODY_BYTES} bytes`);
  return Buffer.concat(chunks);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, "The path is malformed");
  }
}
