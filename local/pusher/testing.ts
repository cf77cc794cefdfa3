import { on, once } from "node:events";
import Pusher from "pusher";
import PusherClient, { type Channel } from "pusher-js";
import { afterEach } from "vitest";
import { WebSocket } from "ws";
import { type PusherOptions, startPusher } from "./server.ts";

export const APP = { appId: "app-id", key: "app-key", secret: "app-secret" };

interface Identity {
  user_id: string;
  user_info?: Record<string, unknown>;
}

export interface Frame {
  event: string;
  channel?: string;
  data: unknown;
  user_id?: string | number;
}

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  while (cleanups.length > 0) await cleanups.pop()?.();
});

/** Starts a server for one test, with the official SDKs pointed at it. */
export async function startTestServer(options: Partial<PusherOptions> = {}) {
  const server = await startPusher({ port: 0, ...APP, ...options });
  cleanups.push(() => server.close());
  const rest = new Pusher({ ...APP, host: "127.0.0.1", port: String(server.port), useTLS: false });
  return {
    server,
    rest,
    /** A pusher-js client; `identity` is who it is in presence channels and when it signs in. */
    client: (identity: Identity = { user_id: "anonymous" }) => {
      const client = new PusherClient(APP.key, {
        cluster: "local",
        wsHost: "127.0.0.1",
        wsPort: server.port,
        forceTLS: false,
        enabledTransports: ["ws"],
        channelAuthorization: {
          transport: "ajax",
          endpoint: "",
          customHandler: ({ socketId, channelName }, callback) => {
            const data = channelName.startsWith("presence-") ? identity : undefined;
            callback(null, rest.authorizeChannel(socketId, channelName, data));
          },
        },
        userAuthentication: {
          transport: "ajax",
          endpoint: "",
          customHandler: ({ socketId }, callback) =>
            callback(null, rest.authenticateUser(socketId, { id: identity.user_id, ...identity })),
        },
      });
      cleanups.push(() => client.disconnect());
      return client;
    },
    /** A bare WebSocket, for what the SDK would not send. */
    socket: (path = `/app/${APP.key}?protocol=7`) => openSocket(server.port, path),
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** Resolves with the data of the next such event. */
export function next(
  emitter: { bind(event: string, callback: (data: unknown) => void): unknown },
  event: string,
): Promise<unknown> {
  return new Promise((resolve) => {
    emitter.bind(event, resolve);
  });
}

/** Subscribes and waits until the server has confirmed it. */
export async function join(client: PusherClient, name: string): Promise<Channel> {
  const channel = client.subscribe(name);
  await next(channel, "pusher:subscription_succeeded");
  return channel;
}

/** Subscribes a bare socket with the auth that the application would give out. */
export function subscription(rest: Pusher, socketId: string, channel: string, identity?: Identity) {
  return {
    event: "pusher:subscribe",
    data: { channel, ...rest.authorizeChannel(socketId, channel, identity) },
  };
}

async function openSocket(port: number, path: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  cleanups.push(() => socket.terminate());
  const frames = on(socket, "message");
  const closed = once(socket, "close").then(([code]: number[]) => code);
  await once(socket, "open");
  const receive = async (): Promise<Frame> => {
    const { value: [frame] = [] } = await frames.next();
    return JSON.parse(String(frame));
  };
  const first = await receive();
  const established = first.event === "pusher:connection_established" ? JSON.parse(String(first.data)) : null;
  return {
    first,
    socketId: String(established?.socket_id),
    receive,
    closed,
    sendText: (text: string) => socket.send(text),
    send: (message: unknown) => socket.send(JSON.stringify(message)),
    close: () => socket.close(),
  };
}
