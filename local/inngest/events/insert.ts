import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { EventPayload, IncomingEvent } from "../protocol/messages.ts";
import { json, type Transaction } from "../store/database.ts";

/**
 * Stores an event for processing. An event whose own id is known already is not stored again.
 * @param internalId makes repeating the insert harmless; a fresh id when absent.
 * @returns the internal id under which the event is stored.
 */
export async function insertEvent(
  tx: Transaction,
  event: IncomingEvent,
  internalId: string = uuid(),
): Promise<string> {
  const payload: EventPayload = {
    id: event.id ?? internalId,
    name: event.name,
    data: event.data ?? {},
    ts: event.ts ?? Date.now(),
    ...(event.user ? { user: event.user } : {}),
    ...(event.v ? { v: event.v } : {}),
    ...(event.meta ? { meta: event.meta } : {}),
  };
  const stored = await tx`insert into inngest.event (id, external_id, payload)
    values (${internalId}, ${event.id ?? null}, ${json(tx, payload)}) on conflict do nothing`;
  if (stored.count > 0) return internalId;
  const [known] = await tx<{ id: string }[]>`select id from inngest.event
    where id = ${internalId} or external_id = ${event.id ?? null}`;
  return known?.id ?? internalId;
}

/**
 * The internal id of an event of one request. A client that repeats a request after a lost answer sends the same
 * seed (`<epoch ms>,<base64 entropy>`), and so arrives at the same ids.
 */
export function internalIdOf(seed: string | undefined, index: number): string {
  const msecs = Number(seed?.split(",")[0]);
  if (seed === undefined || !Number.isSafeInteger(msecs) || msecs < 0) return uuid();
  const random = createHash("sha256").update(`${seed} ${index}`).digest().subarray(0, 16);
  return uuid({ msecs, random, seq: random.readUInt32BE(8) });
}
