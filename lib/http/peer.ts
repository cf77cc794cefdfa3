import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { PEER_HEADER } from "@/lib/core/address";

/**
 * Puts the socket's peer address into a header of every request, over anything that the client sent there:
 * route handlers cannot see the socket, and `X-Forwarded-For` is whatever the client likes.
 */
export function rememberPeerAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "unknown";
  });
}
