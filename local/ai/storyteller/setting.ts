import { fill } from "./grammar.ts";
import { deal, pick } from "./random.ts";
import type { Tale } from "./tale.ts";

/** Where the story begins: the landscape of the prompt, else of the genre. */
export function openingSetting(tale: Tale): string {
  return fill(firstLine(tale), tale.slots);
}

/** The tone that the author asked for, heard at the start; empty when none was asked for. */
export function openingMood(tale: Tale): string {
  return tale.tone ? fill(firstMood(tale.shared.tones[tale.tone], tale), tale.slots) : "";
}

/** Where and when a situation that does not say it takes place; no line comes twice in a run. */
export function setting(tale: Tale, depth: number): string {
  const places = [...motifLines(tale), ...tale.bank.setters, ...tale.shared.setters];
  const place = deal(
    places.filter((line) => line !== firstLine(tale)),
    depth,
    "setting",
    tale.seed,
  );
  return [place ?? "", mood(tale, depth)]
    .filter(Boolean)
    .map((line) => fill(line, tale.slots))
    .join(" ");
}

/** How the story gets to a situation that says itself where it takes place. */
export function bridge(tale: Tale, depth: number): string {
  const line = deal(tale.shared.frame.bridges ?? [], depth, "bridge", tale.seed);
  return [line ?? "", mood(tale, depth)]
    .filter(Boolean)
    .map((text) => fill(text, tale.slots))
    .join(" ");
}

function mood(tale: Tale, depth: number): string {
  if (!tale.tone) return "";
  const lines = tale.shared.tones[tale.tone];
  return (
    deal(
      lines.filter((line) => line !== firstMood(lines, tale)),
      depth,
      "tone",
      tale.seed,
    ) ?? ""
  );
}

function motifLines(tale: Tale): string[] {
  return tale.motifs.flatMap((motif) => tale.shared.motifs[motif] ?? []);
}

function firstLine(tale: Tale): string {
  const own = motifLines(tale);
  return pick(own.length ? own : tale.bank.setters, "first setting", tale.seed);
}

function firstMood(lines: readonly string[], tale: Tale): string {
  return pick(lines, "first mood", tale.seed);
}
