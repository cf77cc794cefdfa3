import { channelKind, isEncrypted } from "./channel-names.ts";
import type { Channels, Subscriber } from "./channels.ts";
import { errorMessage, type ServerMessage } from "./messages.ts";

export const MAX_EVENT_DATA_BYTES = 10 * 1024;
export const MAX_EVENT_NAME_LENGTH = 200;
const EVENTS_PER_SECOND = 10;
const REJECTED = 4301;

/** Counts the client events of one connection. */
export class ClientEventRate {
  #second = 0;
  #count = 0;

  /** Counts one event; false when it exceeds what a second allows. */
  allows(nowMs = Date.now()): boolean {
    const second = Math.floor(nowMs / 1000);
    this.#count = second === this.#second ? this.#count + 1 : 1;
    this.#second = second;
    return this.#count <= EVENTS_PER_SECOND;
  }
}

export interface ClientEvent {
  event: string;
  channel: string;
  data: unknown;
}

/** Passes a `client-` event on to the other subscribers of a private or presence channel. */
export function relayClientEvent(
  channels: Channels,
  sender: Subscriber,
  rate: ClientEventRate,
  { event, channel, data }: ClientEvent,
): void {
  const refusal = refusalOf(channels, sender, rate, { event, channel, data });
  if (refusal) {
    sender.send(refusal);
    return;
  }
  const member = channels.memberOf(channel, sender);
  channels.broadcast(
    channel,
    { event, channel, data, ...(member && { user_id: member.user_id }) },
    sender.id,
  );
}

function refusalOf(
  channels: Channels,
  sender: Subscriber,
  rate: ClientEventRate,
  { event, channel, data }: ClientEvent,
): ServerMessage | null {
  const kind = channelKind(channel);
  if ((kind !== "private" && kind !== "presence") || isEncrypted(channel)) {
    return errorMessage(null, "Client events are only supported on private and presence channels");
  }
  if (!channels.has(channel, sender)) {
    return errorMessage(null, `The connection is not subscribed to ${channel}`);
  }
  if (!rate.allows()) {
    return errorMessage(REJECTED, `Client events are limited to ${EVENTS_PER_SECOND} per second`);
  }
  if (event.length > MAX_EVENT_NAME_LENGTH || sizeOf(data) > MAX_EVENT_DATA_BYTES) {
    return errorMessage(REJECTED, `Client events are limited to ${MAX_EVENT_DATA_BYTES} bytes`);
  }
  return null;
}

function sizeOf(data: unknown): number {
  return data === undefined ? 0 : Buffer.byteLength(typeof data === "string" ? data : JSON.stringify(data));
}
