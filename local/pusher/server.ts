import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { ApiError } from "./api-error.ts";
import { Channels } from "./channels.ts";
import { Connection, type ConnectionOptions, endSocket } from "./connection.ts";
import { handshakeRefusal } from "./handshake.ts";
import { answerApi, type HttpApi } from "./http-api.ts";

const MAX_FRAME_BYTES = 100 * 1024;
const UNAUTHORIZED = 4009;

export interface PusherOptions {
  /** The port on 127.0.0.1; 0 picks a free one. */
  port: number;
  appId: string;
  key: string;
  secret: string;
  /** Silence after which a client is pinged. */
  activityTimeoutSeconds?: number;
  /** How long a pinged client may take to answer. */
  pongTimeoutSeconds?: number;
}

export interface PusherServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Starts a server of the Pusher Channels protocol 7 on 127.0.0.1: WebSockets at `/app/<key>`, the HTTP API
 * below `/apps/<appId>/`, and `/health`. Throws the error of `listen` when the port cannot be had.
 */
export async function startPusher(options: PusherOptions): Promise<PusherServer> {
  const { port, appId, key, secret, activityTimeoutSeconds = 120, pongTimeoutSeconds = 30 } = options;
  const app = { appId, key, secret };
  const channels = new Channels();
  const connections = new Set<Connection>();
  const terminateUser = (userId: string) => {
    for (const connection of connections) {
      if (connection.user?.id === userId)
        connection.end(UNAUTHORIZED, "The application ended the connection");
    }
  };
  const server = createServer((request, response) =>
    respond({ app, channels, terminateUser }, request, response),
  );
  const sockets = acceptSockets(connections, { app, channels, activityTimeoutSeconds, pongTimeoutSeconds });
  server.on("upgrade", (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit("connection", client, request));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await closed;
    },
  };
}

function acceptSockets(connections: Set<Connection>, options: ConnectionOptions): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  sockets.on("connection", (socket, request) => {
    // Emitted for malformed frames; the close that follows is what counts.
    socket.on("error", () => socket.terminate());
    const refusal = handshakeRefusal(options.app, request.url ?? "/");
    if (refusal) {
      endSocket(socket, refusal.code, refusal.reason);
      return;
    }
    const connection = new Connection(socket, options);
    connections.add(connection);
    socket.once("close", () => connections.delete(connection));
  });
  return sockets;
}

async function respond(api: HttpApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await answer(api, request);
  const json = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(json),
  });
  response.end(json);
}

async function answer(api: HttpApi, request: IncomingMessage): Promise<{ status: number; body: object }> {
  if (request.method === "GET" && request.url === "/health") return { status: 200, body: { status: "ok" } };
  try {
    return { status: 200, body: await answerApi(api, request) };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: { error: error.message } };
    console.error("The Pusher endpoint failed", error);
    return { status: 500, body: { error: "Internal error" } };
  }
}
