import { createHash } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { env } from "@/lib/core/env";

const MINUTES = 30;
const claims = z.object({ sub: z.uuid(), type: z.literal("password_reset"), of: z.string() });
const key = () => new TextEncoder().encode(env().AUTH_SECRET);

/** Tells one password hash from another without giving it away: a token is good for the password it was made for. */
const fingerprint = (passwordHash: string) =>
  createHash("sha256").update(passwordHash).digest("base64url").slice(0, 22);

/** A token with which the owner of this password may set another one, once, within half an hour. */
export function issueResetToken(user: { id: string; passwordHash: string }): Promise<string> {
  return new SignJWT({ type: "password_reset", of: fingerprint(user.passwordHash) })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(user.id)
    .setExpirationTime(`${MINUTES}m`)
    .sign(key());
}

/** The user that a genuine token is of, and whether it still fits their password hash; null for any other token. */
export async function readResetToken(token: string) {
  const verified = await jwtVerify(token, key(), { algorithms: ["HS256"] }).catch(() => null);
  const parsed = claims.safeParse(verified?.payload);
  if (!parsed.success) return null;
  const { sub, of } = parsed.data;
  return { userId: sub, fits: (passwordHash: string) => fingerprint(passwordHash) === of };
}
