import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** The text in pieces of a word each, as models stream it; joined they are the text again. */
function inPieces(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** Starts a stream of server-sent events. */
export function startEvents(response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
    connection: "keep-alive",
  });
}

/** Sends one event; `name` only where the protocol names its events. */
export function sendEvent(response: ServerResponse, data: unknown, name?: string): void {
  const payload = typeof data === "string" ? data : JSON.stringify(data);
  response.write(`${name ? `event: ${name}\n` : ""}data: ${payload}\n\n`);
}

/** The pieces of a text, `pace` milliseconds apart; stops early when the client has gone. */
export async function* paced(text: string, pace: number, response: ServerResponse): AsyncGenerator<string> {
  for (const piece of inPieces(text)) {
    if (response.destroyed) return;
    if (pace > 0) await sleep(pace);
    yield piece;
  }
}

/** Lets a whole answer take as long as it takes to stream it: a model writes it at the same speed, seen or not. */
export async function writeUnseen(text: string, pace: number, response: ServerResponse): Promise<void> {
  if (pace === 0) return;
  for await (const _ of paced(text, pace, response));
}
