import { env } from "@/lib/core/env";
import { ACCESS_SECONDS, REFRESH_SECONDS, type TokenPair } from "./tokens";

export const ACCESS_COOKIE = "access_token";
export const REFRESH_COOKIE = "refresh_token";

/** A cookie to set; one with `maxAge` 0 is taken away. */
export type Cookie = { name: string; value: string; maxAge: number; path?: string };

/** The names of cookies through which next-auth remembers a browser, with https and without. */
export const BROWSER_SESSION_COOKIES = [
  "__Secure-next-auth.session-token",
  "next-auth.session-token",
] as const;

const REFRESH_PATH = "/api/v1/auth";

/** The two cookies of an API session. The refresh token goes only to where it can be used. */
export const tokenCookies = (tokens: TokenPair): Cookie[] => [
  { name: ACCESS_COOKIE, value: tokens.accessToken, maxAge: ACCESS_SECONDS },
  { name: REFRESH_COOKIE, value: tokens.refreshToken, maxAge: REFRESH_SECONDS, path: REFRESH_PATH },
];

/** Writes a `Set-Cookie` header: never readable by scripts, never sent across sites, only by https where we have it. */
export function serializeCookie({ name, value, maxAge, path = "/" }: Cookie): string {
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
