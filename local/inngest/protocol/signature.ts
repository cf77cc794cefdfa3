import { createHmac, timingSafeEqual } from "node:crypto";

const maxAgeSeconds = 5 * 60;

/**
 * Signs a body as the Inngest protocol asks: `t=<unix seconds>&s=<hex HMAC-SHA256 of body + t>`.
 * The body must be the canonical JSON text (RFC 8785) when the receiver signs the parsed value.
 */
export function sign(body: string, signingKey: string, nowMs = Date.now()): string {
  const timestamp = Math.floor(nowMs / 1000).toString();
  return `t=${timestamp}&s=${digest(body, signingKey, timestamp)}`;
}

/** Whether a signature header belongs to this body and key and is at most five minutes old. */
export function isSignedBy(
  header: string | null,
  body: string,
  signingKey: string,
  nowMs = Date.now(),
): boolean {
  const params = new URLSearchParams(header ?? "");
  const timestamp = params.get("t") ?? "";
  const given = Buffer.from(params.get("s") ?? "", "utf8");
  const ageSeconds = Math.abs(nowMs / 1000 - Number(timestamp));
  if (timestamp === "" || !(ageSeconds <= maxAgeSeconds)) return false;
  const expected = Buffer.from(digest(body, signingKey, timestamp), "utf8");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function digest(body: string, signingKey: string, timestamp: string): string {
  const secret = signingKey.replace(/^signkey-\w+-/, "");
  return createHmac("sha256", secret).update(body).update(timestamp).digest("hex");
}
