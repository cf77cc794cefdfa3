import { isIPv6 } from "node:net";
import { env } from "./env";

/** The header in which `instrumentation.ts` puts the socket's own peer address, over anything a client sent. */
export const PEER_HEADER = "x-fabula-peer";

/**
 * The address a request comes from. `X-Forwarded-For` counts only as far as TRUSTED_PROXIES says:
 * with n proxies, the n-th entry from the right is the client.
 */
export function clientAddress(headers: Headers): string {
  const peer = headers.get(PEER_HEADER) ?? "unknown";
  const proxies = env().TRUSTED_PROXIES ?? 0;
  if (proxies === 0) return peer;
  const forwarded = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return forwarded.at(-proxies) ?? peer;
}

/** The key under which an address is rate limited: an IPv6 customer holds a whole /64. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const left = head.split(":").filter(Boolean);
  const right = plain.includes("::") ? tail.split(":").filter(Boolean) : [];
  const zeros = Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":")}::/64`;
}
