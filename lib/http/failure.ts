import { now } from "@/lib/core/clock";
import { AppError, RateLimitError } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { isOutage } from "@/lib/core/outage";
import { dialects } from "./dialects";
import type { DialectName } from "./dialects/names";
import { type LimitHeaders, limitHeaders } from "./limits";

type Occasion = { requestId: string; endpoint: string; headers?: LimitHeaders };

/** What a caller is told of an error that is none of ours. */
function unforeseen(error: unknown): AppError {
  return isOutage(error)
    ? new AppError("unavailable", "The service is restarting; try again in a moment", [], 1)
    : new AppError("internal", "Internal server error");
}

const exhausted = ({ limit, retryAfterSeconds = 0 }: RateLimitError): LimitHeaders =>
  limitHeaders(limit, 0, now().getTime() + retryAfterSeconds * 1000);

/** The answer to an error in a dialect. Only an {@link AppError} speaks for itself; the rest is logged and called internal. */
export function failureResponse(dialectName: DialectName, error: unknown, occasion: Occasion): Response {
  const { requestId, endpoint } = occasion;
  const known = error instanceof AppError ? error : unforeseen(error);
  if (known !== error) log.error({ err: error, requestId, endpoint }, "request failed");
  const dialect = dialects[dialectName];
  const headers = new Headers(error instanceof RateLimitError ? exhausted(error) : occasion.headers);
  headers.set("x-request-id", requestId);
  headers.set("cache-control", "private, no-store");
  if (known.retryAfterSeconds !== undefined) headers.set("retry-after", String(known.retryAfterSeconds));
  const body = dialect.failure(known, { requestId, at: now() });
  return Response.json(body, { status: dialect.status[known.code], headers });
}
