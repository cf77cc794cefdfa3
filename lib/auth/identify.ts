import { decode } from "next-auth/jwt";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import type { Actor } from "./actor";
import { ACCESS_COOKIE, BROWSER_SESSION_COOKIES } from "./cookies";
import { actorOfSession } from "./sessions";
import { verifyAccessToken } from "./tokens";

/** What a request shows of who sent it; both a route's request and a page's `headers()` and `cookies()` fit. */
export type Credentials = {
  headers: { get(name: string): string | null };
  cookies: { get(name: string): { value: string } | undefined };
};

export type Identity = { actor: Actor; via: "bearer" | "cookie" };

async function browserSessionId(cookies: Credentials["cookies"]): Promise<string | undefined> {
  const token = BROWSER_SESSION_COOKIES.map((name) => cookies.get(name)?.value).find(Boolean);
  if (!token) return undefined;
  // A cookie that cannot be read is one of an earlier secret: the browser is simply not signed in.
  const claims = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof claims?.sessionId === "string" ? claims.sessionId : undefined;
}

/**
 * Finds who is asking: by bearer token, else by the cookie `access_token`, else by the browser's session.
 * Null when the request shows nothing.
 * @throws AppError token_invalid, token_expired, token_revoked, banned, user_not_found
 */
export async function identify({ headers, cookies }: Credentials): Promise<Identity | null> {
  const authorization = headers.get("authorization");
  if (authorization) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token) throw new AppError("token_invalid", "The Authorization header must be a bearer token");
    const { session_id } = await verifyAccessToken(token);
    return { actor: await actorOfSession(session_id), via: "bearer" };
  }
  const cookie = cookies.get(ACCESS_COOKIE)?.value;
  const browser = await browserSessionId(cookies);
  // A browser that is signed in keeps being so when an API cookie beside its session has run out.
  if (cookie && !browser) {
    const { session_id } = await verifyAccessToken(cookie);
    return { actor: await actorOfSession(session_id), via: "cookie" };
  }
  return browser ? { actor: await actorOfSession(browser), via: "cookie" } : null;
}
