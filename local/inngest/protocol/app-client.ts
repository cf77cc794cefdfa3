import canonicalize from "canonicalize";
import { describeError } from "../log.ts";
import { isSignedBy, sign } from "./signature.ts";

/** What came of one request to the application. */
export type AppReply =
  | { outcome: "answered"; status: number; headers: Headers; body: string }
  /** Nothing listens: the application never saw the request. */
  | { outcome: "unreachable"; reason: string }
  /** The connection broke, or something other than the SDK answered: the step may or may not have run. */
  | { outcome: "lost"; reason: string }
  | { outcome: "timed-out"; reason: string };

export type AppClient = {
  /** Asks for the function set (in-band sync). */
  sync(): Promise<AppReply>;
  /** Executes a function, or with `target` other than `"step"` one planned step of it. */
  call(functionId: string, target: string, body: unknown): Promise<AppReply>;
};

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const tooSlow = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

/**
 * A client for the application's Inngest endpoint. Requests are signed, answers must be signed too.
 * Connections are kept alive by Node's own fetch, which waits five minutes for an answer.
 * @param endpoint where the application serves its functions
 * @param signal aborts every request under way
 */
export function createAppClient(endpoint: URL, signingKey: string, signal: AbortSignal): AppClient {
  async function send(method: "PUT" | "POST", url: URL, body: unknown, headers: Record<string, string>) {
    const text = canonicalize(body) ?? "";
    try {
      const response = await fetch(url, {
        method,
        signal,
        body: text,
        redirect: "manual",
        headers: {
          "content-type": "application/json",
          "x-inngest-server-kind": "cloud",
          "x-inngest-signature": sign(text, signingKey),
          ...headers,
        },
      });
      return authenticate(response, await response.text(), signingKey);
    } catch (error) {
      return classify(error);
    }
  }
  return {
    sync: () => send("PUT", endpoint, { url: endpoint.href }, { "x-inngest-sync-kind": "in_band" }),
    call(functionId, target, body) {
      const url = new URL(endpoint);
      url.searchParams.set("fnId", functionId);
      url.searchParams.set("stepId", target);
      return send("POST", url, body, {});
    },
  };
}

function authenticate(response: Response, body: string, signingKey: string): AppReply {
  const { status, headers } = response;
  if (!headers.has("x-inngest-sdk")) {
    return {
      outcome: "lost",
      reason: `status ${status} without x-inngest-sdk${status === 401 ? ": signing key refused" : ""}`,
    };
  }
  if (!isSignedBy(headers.get("x-inngest-signature"), body, signingKey)) {
    return { outcome: "lost", reason: `status ${status} without a valid signature` };
  }
  return { outcome: "answered", status, headers, body };
}

function classify(error: unknown): AppReply {
  const reason = describeError(error);
  const codes = errorCodes(error);
  if (error instanceof Error && error.name === "AbortError") return { outcome: "unreachable", reason };
  if (codes.some((code) => tooSlow.has(code))) return { outcome: "timed-out", reason };
  if (codes.length > 0 && codes.every((code) => neverSent.has(code)))
    return { outcome: "unreachable", reason };
  return { outcome: "lost", reason };
}

/** Codes of an error and of what it wraps; a failed dual-stack connect carries one per address. */
function errorCodes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const nested = error instanceof AggregateError ? error.errors.flatMap(errorCodes) : errorCodes(error.cause);
  return [...own, ...nested];
}
