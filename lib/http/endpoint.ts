import type { z } from "zod";
import type { ErrorCode } from "@/lib/core/errors";
import type { DialectName } from "./dialects/names";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** Who may call: anybody (whoever is signed in is known all the same), or at least someone of that role. */
export type Access = "public" | "user" | "moderator" | "admin";
/** The rate limits; their figures are in `lib/http/limits.ts`. */
export type LimitName = "catalog" | "chapters" | "content" | "account";

/** Everything there is to say of one HTTP operation: the route enforces it, OpenAPI and the client come of it. */
export type Endpoint = {
  /** camelCase, unique: the OpenAPI operationId. */
  id: string;
  /** The number in the contract, such as `000-07`; absent for what is beyond the contract. */
  number?: string;
  method: Method;
  /** With parameters as `{name}`. */
  path: string;
  dialect: DialectName;
  tag: string;
  summary: string;
  description?: string;
  access: Access;
  limit?: LimitName;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Set for multipart uploads: the name of the one file field and its limit in bytes. */
  upload?: { field: string; maxBytes: number };
  /** Largest body in bytes when not 1 MB. */
  maxBodyBytes?: number;
  /** Absent: the answer has no body (204). */
  result?: z.ZodType;
  /** The first is the usual one; the handler names another by `reply`. */
  status?: number | readonly [number, ...number[]];
  /** What stands beside the dialect's envelope at the top level; the handler gives it as `reply`'s `beside`. */
  besideData?: z.ZodObject;
  /** Whether the answer carries the page arithmetic of a numbered list. */
  paginated?: boolean;
  errors?: readonly ErrorCode[];
};

/** Declares an operation; the type of each part is kept. */
export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint;

/** Every status that an endpoint answers on success, the usual one first. */
export function successStatuses(endpoint: Endpoint): readonly number[] {
  if (endpoint.status === undefined) return [endpoint.result ? 200 : 204];
  return typeof endpoint.status === "number" ? [endpoint.status] : endpoint.status;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
// A handler of an endpoint without an answer returns nothing.
// biome-ignore lint/suspicious/noConfusingVoidType: `Promise<void>` is what such a use case returns
type Given<Schema> = Schema extends z.ZodType ? z.input<Schema> : void;

export type ParamsOf<E extends Endpoint> = Parsed<E["params"]>;
export type QueryOf<E extends Endpoint> = Parsed<E["query"]>;
export type BodyOf<E extends Endpoint> = Parsed<E["body"]>;
/** What a use case returns for the endpoint, before the result schema has cut it down. */
export type ResultOf<E extends Endpoint> = Given<E["result"]>;
