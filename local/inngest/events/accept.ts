import { z } from "zod";
import { parseJson } from "../protocol/json.ts";
import { incomingEventSchema } from "../protocol/messages.ts";
import type { Store } from "../store/database.ts";
import { insertEvent, internalIdOf } from "./insert.ts";

const patienceMs = 10_000;
const bodySchema = z.union([incomingEventSchema.array(), incomingEventSchema.transform((event) => [event])]);

/** A request whose events cannot be taken. The message is safe to show. */
export class InvalidEvents extends Error {
  override name = "InvalidEvents";
}

/**
 * Stores the events of one request, all or none.
 * @param body JSON text: an event or an array of events
 * @param seed the request's `x-inngest-event-id-seed`
 * @returns their internal ids, in order
 * @throws InvalidEvents when the body is not events; Postgres' error when it stays away for ten seconds.
 */
export async function acceptEvents(store: Store, body: string, seed: string | undefined): Promise<string[]> {
  const events = readEvents(body);
  const ids = events.map((_, index) => internalIdOf(seed, index));
  return store.persist(async (tx) => {
    const stored: string[] = [];
    for (const [index, event] of events.entries()) stored.push(await insertEvent(tx, event, ids[index]));
    return stored;
  }, patienceMs);
}

function readEvents(body: string): z.infer<typeof bodySchema> {
  try {
    return bodySchema.parse(parseJson(body));
  } catch (error) {
    if (error instanceof z.ZodError) throw new InvalidEvents(z.prettifyError(error));
    if (error instanceof SyntaxError) throw new InvalidEvents("The body is not JSON");
    throw error;
  }
}
