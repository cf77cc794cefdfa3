import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses a write that a cookie authenticates when another site sent it. Browsers name the origin of a
 * write; a request that names none comes from a script and is allowed.
 * @throws AppError cross_origin
 */
export function assertOwnOrigin(request: Request): void {
  if (READING.includes(request.method)) return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const own = [new URL(env().PUBLIC_URL).host, request.headers.get("host")];
  if (origin) {
    if (URL.canParse(origin) && own.includes(new URL(origin).host)) return;
  } else if (site === null || site === "same-origin" || site === "none") {
    return;
  }
  throw new AppError("cross_origin", "The request comes from another site");
}
