import type { z } from "zod";
import type { Endpoint } from "./endpoint";

type Input<E extends Endpoint> = (E["params"] extends z.ZodType ? { params: z.input<E["params"]> } : object) &
  (E["query"] extends z.ZodType ? { query?: z.input<E["query"]> } : object) &
  (E["body"] extends z.ZodType ? { body: z.input<E["body"]> } : object) &
  (E["upload"] extends object ? { file: File } : object) & { signal?: AbortSignal };
type Output<E extends Endpoint> = E["result"] extends z.ZodType ? z.output<E["result"]> : undefined;

/** What a call answers: the status, and the result with its dialect's envelope taken off. */
export type Answer<E extends Endpoint> = { status: number; result: Output<E> };

/** A refusal of the API; `fields` names what is wrong with which field of the input. */
export class ApiError extends Error {
  override name = "ApiError";

  constructor(
    readonly status: number,
    message: string,
    readonly fields: { field: string; message: string }[],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

function addressOf(
  endpoint: Endpoint,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(key, String(one));
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

type Failure = {
  message?: string;
  error?: { message?: string; details?: { field: string; message: string }[] };
};

async function refusal(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as Failure;
  const retryAfter = response.headers.get("retry-after");
  return new ApiError(
    response.status,
    body.error?.message ?? body.message ?? response.statusText,
    body.error?.details ?? [],
    retryAfter ? Number(retryAfter) : undefined,
  );
}

/**
 * Calls an endpoint of our API from the browser; the session's cookie says who calls.
 * @throws ApiError when the API refuses; TypeError when it cannot be reached
 */
export async function call<const E extends Endpoint>(endpoint: E, input: Input<E>): Promise<Answer<E>> {
  const { params, query, body, file, signal } = input as {
    params?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
    file?: File;
    signal?: AbortSignal;
  };
  const init: RequestInit = { method: endpoint.method, credentials: "same-origin", signal };
  if (file && endpoint.upload) {
    init.body = new FormData();
    init.body.append(endpoint.upload.field, file);
  } else if (endpoint.body) {
    init.body = JSON.stringify(body);
    init.headers = { "content-type": "application/json" };
  }
  const response = await fetch(addressOf(endpoint, params, query), init);
  if (!response.ok) throw await refusal(response);
  const envelope: unknown = endpoint.result ? await response.json() : undefined;
  const result = endpoint.dialect === "data" && envelope ? (envelope as { data: unknown }).data : envelope;
  return { status: response.status, result: result as Output<E> };
}
