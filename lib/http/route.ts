import type { NextRequest } from "next/server";
import { ZodError, type z } from "zod";
import { type Actor, hasRole } from "@/lib/auth/actor";
import { serializeCookie } from "@/lib/auth/cookies";
import { identify } from "@/lib/auth/identify";
import { assertOwnOrigin } from "@/lib/auth/origin";
import { addressKey, clientAddress } from "@/lib/core/address";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { readJson, readUpload } from "./body";
import { dialects } from "./dialects";
import type { Meta } from "./dialects/dialect";
import type { Access, BodyOf, Endpoint, ParamsOf, QueryOf, ResultOf } from "./endpoint";
import { successStatuses } from "./endpoint";
import { failureResponse } from "./failure";
import { readQuery, validate } from "./input";
import { countAgainst, LIMITS, type LimitHeaders } from "./limits";
import { Reply, type ReplyOptions } from "./reply";

type ActorFor<A extends Access> = A extends "public" ? Actor | null : Actor;

/** What a handler is given: everything already checked against the endpoint. */
export type Context<E extends Endpoint> = {
  actor: ActorFor<E["access"]>;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** The bytes of an upload; empty for other endpoints. */
  file: Uint8Array;
  request: NextRequest;
  /** The client's address, for limits and the audit log. */
  address: string;
};

type Handler<E extends Endpoint> = (
  context: Context<E>,
) => Promise<ResultOf<E> | Reply<ResultOf<E>>> | ResultOf<E> | Reply<ResultOf<E>>;
type RouteArguments = { params: Promise<Record<string, string | string[] | undefined>> };
export type RouteHandler = ((request: NextRequest, extra: RouteArguments) => Promise<Response>) & {
  endpoints: Endpoint[];
};

async function whoIsAsking(endpoint: Endpoint, request: NextRequest): Promise<Actor | null> {
  try {
    const identity = await identify(request);
    if (!identity) return null;
    if (identity.via === "cookie") assertOwnOrigin(request);
    return identity.actor;
  } catch (error) {
    // What anybody may read, somebody with an old token may read too.
    const readable = endpoint.access === "public" && request.method === "GET";
    if (readable && error instanceof AppError) return null;
    throw error;
  }
}

function assertAccess(access: Access, actor: Actor | null): void {
  if (access === "public") return;
  if (!actor) throw new AppError("unauthorized", "Authentication is required");
  if (access !== "user" && !hasRole(actor, access)) throw new AppError("forbidden", "Access denied");
}

async function rateLimit(endpoint: Endpoint, actor: Actor | null, address: string): Promise<LimitHeaders> {
  if (!endpoint.limit) return {};
  const byUser = LIMITS[endpoint.limit].by === "user" && actor;
  return countAgainst(endpoint.limit, byUser ? byUser.id : addressKey(address));
}

async function readInput(endpoint: Endpoint, request: NextRequest, extra: RouteArguments) {
  const { upload, maxBodyBytes } = endpoint;
  const file = upload ? await readUpload(request, upload.field, upload.maxBytes) : new Uint8Array();
  const rawBody = endpoint.body ? await readJson(request, maxBodyBytes) : undefined;
  return {
    file,
    ...validate({
      params: [endpoint.params, await extra.params],
      query: [endpoint.query, readQuery(request.nextUrl.searchParams)],
      body: [endpoint.body, rawBody],
    }),
  };
}

function success(endpoint: Endpoint, outcome: unknown, requestId: string, headers: LimitHeaders): Response {
  const { result, options } = outcome instanceof Reply ? outcome : { result: outcome, options: {} };
  const status = options.status ?? successStatuses(endpoint)[0];
  const meta = { requestId, at: now(), page: options.page };
  const response = endpoint.result
    ? Response.json(envelope(endpoint, parseResult(endpoint, endpoint.result, result), options, meta), {
        status,
      })
    : new Response(null, { status });
  for (const [name, value] of Object.entries({ ...headers, ...options.headers }))
    response.headers.set(name, value);
  for (const cookie of options.cookies ?? []) response.headers.append("set-cookie", serializeCookie(cookie));
  response.headers.set("x-request-id", requestId);
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
  return response;
}

function envelope(endpoint: Endpoint, result: unknown, options: ReplyOptions, meta: Meta): unknown {
  const enveloped = dialects[endpoint.dialect].success(result, meta);
  return endpoint.besideData
    ? { ...Object(enveloped), ...endpoint.besideData.parse(options.beside) }
    : enveloped;
}

function parseResult(endpoint: Endpoint, schema: z.ZodType, result: unknown): unknown {
  try {
    return schema.parse(result);
  } catch (cause) {
    if (cause instanceof ZodError)
      throw new Error(`${endpoint.id} returned what it does not declare`, { cause });
    throw cause;
  }
}

/**
 * The route handler of an endpoint. In this order: request id, who is asking, access, rate limit, size-capped
 * body, validation, the use case, the result cut down to what is declared, the dialect's envelope.
 */
export function route<const E extends Endpoint>(endpoint: E, handler: Handler<E>): RouteHandler {
  const handle = async (request: NextRequest, extra: RouteArguments): Promise<Response> => {
    const requestId = newId();
    let headers: LimitHeaders = {};
    try {
      const address = clientAddress(request.headers);
      const actor = await whoIsAsking(endpoint, request);
      assertAccess(endpoint.access, actor);
      headers = await rateLimit(endpoint, actor, address);
      const input = await readInput(endpoint, request, extra);
      const outcome = await handler({ ...input, actor, request, address } as Context<E>);
      return success(endpoint, outcome, requestId, headers);
    } catch (error) {
      return failureResponse(endpoint.dialect, error, { requestId, endpoint: endpoint.id, headers });
    }
  };
  return Object.assign(handle, { endpoints: [endpoint] });
}
