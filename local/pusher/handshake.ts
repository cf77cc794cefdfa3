import type { App } from "./auth.ts";

const PROTOCOL = 7;

export interface Refusal {
  code: number;
  reason: string;
}

/** Why a connection to this URL (`/app/<key>?protocol=7`) is refused, or null when it is welcome. */
export function handshakeRefusal(app: App, requestUrl: string): Refusal | null {
  const url = URL.parse(requestUrl, "http://localhost");
  const [, key] = /^\/app\/([^/]+)\/?$/.exec(url?.pathname ?? "") ?? [];
  if (!url || key === undefined) return { code: 4005, reason: "Path not found" };
  if (key !== encodeURIComponent(app.key)) {
    return { code: 4001, reason: `Could not find app by key ${key.slice(0, 50)}` };
  }
  const version = url.searchParams.get("protocol");
  if (version === null) return { code: 4008, reason: "No protocol version supplied" };
  if (!/^\d+$/.test(version)) return { code: 4006, reason: "Invalid version string format" };
  if (Number(version) !== PROTOCOL) return { code: 4007, reason: `Only protocol ${PROTOCOL} is supported` };
  return null;
}
