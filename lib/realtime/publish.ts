import { log } from "@/lib/core/log";
import type { RealtimeMessage } from "./messages";
import { pusher } from "./server";

/** Pusher refuses larger events; what is larger is read again through HTTP when it is ready. */
const MAX_BYTES = 10_000;

/**
 * Tells whoever listens to a channel. A message is only a hint, so one that cannot be sent is logged and no more.
 * Call it after the commit.
 */
export async function publish(channel: string, message: RealtimeMessage): Promise<void> {
  if (Buffer.byteLength(JSON.stringify(message)) > MAX_BYTES) return;
  try {
    await pusher().trigger(channel, message.type, message);
  } catch (error) {
    log.warn({ err: error, channel, type: message.type }, "a realtime message was not sent");
  }
}
