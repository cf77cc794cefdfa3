import { fill, type Slots } from "./grammar.ts";
import { hash } from "./random.ts";
import type { SharedBank } from "./types.ts";

/** A sentence of the frame by name, filled; the seed chooses where there are several. */
export function framed(shared: SharedBank, name: string, slots: Slots, ...seed: (string | number)[]): string {
  const lines = shared.frame[name] ?? [];
  const line = lines[seed.length ? hash(...seed) % lines.length : 0];
  if (line === undefined) throw new Error(`text bank: the frame has no "${name}"`);
  return fill(line, slots);
}

/** What stands for the slot where a text last holds the named sentence of the frame; null when it never does. */
export function unframed(shared: SharedBank, name: string, slot: string, text: string): string | null {
  const [before = "", after = ""] = (shared.frame[name]?.[0] ?? "").split(`{${slot}}`);
  const start = text.lastIndexOf(before);
  if (start < 0 || before === "") return null;
  const rest = text.slice(start + before.length);
  const end = rest.indexOf(after);
  return end < 0 ? null : rest.slice(0, end);
}
