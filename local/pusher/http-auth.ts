import { createHash } from "node:crypto";
import { ApiError } from "./api-error.ts";
import { type App, constantTimeEqual, isSigned } from "./auth.ts";

const MAX_CLOCK_DIFFERENCE_SECONDS = 600;

/**
 * Checks the signature of a request to the HTTP API, which covers method, path, every query parameter and,
 * through its hash, the body. Throws `ApiError` 401.
 */
export function authenticate(app: App, method: string, url: URL, body: Buffer): void {
  const parameter = (name: string) => url.searchParams.get(name) ?? "";
  if (parameter("auth_key") !== app.key) throw new ApiError(401, "Unknown auth_key");
  if (parameter("auth_version") !== "1.0") throw new ApiError(401, "auth_version must be 1.0");
  const age = Date.now() / 1000 - Number(parameter("auth_timestamp") || Number.NaN);
  if (!(Math.abs(age) <= MAX_CLOCK_DIFFERENCE_SECONDS)) {
    throw new ApiError(401, `Timestamp expired: it is not within ${MAX_CLOCK_DIFFERENCE_SECONDS} seconds`);
  }
  if (!isSigned(app, signedText(method, url), parameter("auth_signature"))) {
    throw new ApiError(401, "Invalid signature");
  }
  if (body.length > 0 && !constantTimeEqual(parameter("body_md5"), md5(body))) {
    throw new ApiError(401, "body_md5 does not match the body");
  }
}

function signedText(method: string, url: URL): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== "auth_signature")
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return [method, url.pathname, query].join("\n");
}

function md5(body: Buffer): string {
  return createHash("md5").update(body).digest("hex");
}
