import { log } from "@/lib/core/log";
import { sendOutbox } from "@/lib/events/send-outbox";

/** Sends what waits in the outbox without keeping the caller; what fails is left to the sweep. Call it after the commit. */
export function sendEventsSoon(): void {
  sendOutbox().catch((error: unknown) => log.warn({ err: error }, "the outbox was left to the sweep"));
}
