import { randomInt } from "node:crypto";
import { WebSocket } from "ws";
import type { z } from "zod";
import { type App, isAuthToken } from "./auth.ts";
import type { Channels } from "./channels.ts";
import { ClientEventRate, relayClientEvent } from "./client-events.ts";
import {
  type ClientMessage,
  parseFrame,
  parseJson,
  signinData,
  subscribeData,
  unsubscribeData,
  userData,
} from "./client-messages.ts";
import { Heartbeat } from "./heartbeat.ts";
import { connectionEstablished, errorMessage, PING, PONG, type ServerMessage } from "./messages.ts";
import { type SignedInUser, type SubscribingConnection, subscribe } from "./subscribe.ts";

/** A client that does not read what it is sent is cut off here, before it fills the memory. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;
const UNAUTHORIZED = 4009;
const PONG_NOT_RECEIVED = 4201;

export interface ConnectionOptions {
  app: App;
  channels: Channels;
  activityTimeoutSeconds: number;
  pongTimeoutSeconds: number;
}

/** One client, from its handshake to its end. */
export class Connection implements SubscribingConnection {
  readonly id = `${randomInt(1e9)}.${randomInt(1e9)}`;
  readonly #socket: WebSocket;
  readonly #options: ConnectionOptions;
  readonly #heartbeat: Heartbeat;
  readonly #rate = new ClientEventRate();
  #user: SignedInUser | null = null;

  constructor(socket: WebSocket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#heartbeat = new Heartbeat({
      activityTimeoutMs: options.activityTimeoutSeconds * 1000,
      pongTimeoutMs: options.pongTimeoutSeconds * 1000,
      ask: () => this.send(PING),
      giveUp: () => this.end(PONG_NOT_RECEIVED, "Pong reply not received"),
    });
    socket.on("message", (data) => this.#receive(data.toString()));
    socket.on("ping", () => this.#heartbeat.seen());
    socket.once("close", () => {
      this.#heartbeat.stop();
      options.channels.removeEverywhere(this);
    });
    this.send(connectionEstablished(this.id, options.activityTimeoutSeconds));
  }

  get user(): SignedInUser | null {
    return this.#user;
  }

  get isOpen(): boolean {
    return this.#socket.readyState <= WebSocket.OPEN;
  }

  send(message: ServerMessage): void {
    if (!this.isOpen) return;
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) this.#socket.terminate();
    else this.#socket.send(JSON.stringify(message));
  }

  /** Closes the connection with an error that the client is told. */
  end(code: number, reason: string): void {
    endSocket(this.#socket, code, reason);
  }

  #receive(frame: string): void {
    this.#heartbeat.seen();
    const message = parseFrame(frame);
    if (!message) this.send(errorMessage(null, "The message is not a JSON object with an event"));
    else if (message.event.startsWith("client-")) this.#relay(message);
    else this.#answer(message.event, asObject(message.data));
  }

  #relay({ event, channel = "", data }: ClientMessage): void {
    relayClientEvent(this.#options.channels, this, this.#rate, { event, channel, data });
  }

  #answer(event: string, data: unknown): void {
    const { app, channels } = this.#options;
    const withData = <T>(schema: z.ZodType<T>, act: (data: T) => void) => {
      const parsed = schema.safeParse(data);
      if (parsed.success) act(parsed.data);
      else this.send(errorMessage(null, `The data of ${event} is not valid`));
    };
    const answers: Record<string, () => void> = {
      "pusher:ping": () => this.send(PONG),
      // Only shows that the client lives, which the heartbeat has noted.
      "pusher:pong": () => {},
      "pusher:subscribe": () => withData(subscribeData, (request) => subscribe(app, channels, this, request)),
      "pusher:unsubscribe": () => withData(unsubscribeData, ({ channel }) => channels.remove(channel, this)),
      "pusher:signin": () => withData(signinData, (request) => this.#signIn(request)),
    };
    if (Object.hasOwn(answers, event)) answers[event]?.();
    else this.send(errorMessage(null, `Unknown event '${event.slice(0, 200)}'`));
  }

  #signIn({ auth, user_data }: { auth: string; user_data: string }): void {
    const user = userData.safeParse(parseJson(user_data));
    if (!user.success || !isAuthToken(this.#options.app, `${this.id}::user::${user_data}`, auth)) {
      this.end(UNAUTHORIZED, "The connection is not authorised to sign this user in");
      return;
    }
    this.#user = user.data;
    this.send({ event: "pusher:signin_success", data: JSON.stringify({ user_data }) });
  }
}

/** Tells a client why its connection ends, and ends it. */
export function endSocket(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify(errorMessage(code, reason)));
  socket.close(code, reason);
}

/** Some clients send the data of protocol events as a JSON string. */
function asObject(data: unknown): unknown {
  return typeof data === "string" ? parseJson(data) : data;
}
