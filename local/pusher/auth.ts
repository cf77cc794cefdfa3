import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The credentials of the one app that this server serves. */
export interface App {
  appId: string;
  key: string;
  secret: string;
}

/** Whether `signature` is the hex HMAC-SHA256 of `payload`. Takes the same time for any wrong signature. */
export function isSigned(app: App, payload: string, signature: string): boolean {
  return constantTimeEqual(createHmac("sha256", app.secret).update(payload).digest("hex"), signature);
}

/** Whether an auth token `key:signature`, as clients get it from the application, signs `payload`. */
export function isAuthToken(app: App, payload: string, token: string): boolean {
  const separator = token.indexOf(":");
  const key = token.slice(0, Math.max(separator, 0));
  return key === app.key && isSigned(app, payload, token.slice(separator + 1));
}

/** Compares digests of both, because a constant-time comparison needs equal lengths. */
export function constantTimeEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
