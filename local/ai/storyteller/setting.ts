import { framed } from "./frame.ts";
import { fill } from "./grammar.ts";
import { deal, hash, pick } from "./random.ts";
import type { Tale } from "./tale.ts";

/** Where the story begins: the place that the author named, and its landscape, else the genre's. */
export function openingSetting(tale: Tale): string {
  const here = tale.place ? framed(tale.shared, "here", { place: tale.place }, "here", tale.seed) : "";
  return [here, fill(firstLine(tale), tale.slots)].filter(Boolean).join(" ");
}

/** The tone that the author asked for, heard at the start; empty when none was asked for. */
export function openingMood(tale: Tale): string {
  return tale.tone ? fill(firstMood(tale.shared.tones[tale.tone], tale), tale.slots) : "";
}

/** Where and when a situation that does not say it takes place; no line comes twice in a run. */
export function setting(tale: Tale, depth: number): string {
  const own = [...motifLines(tale), ...tale.bank.setters].filter((line) => line !== firstLine(tale));
  const places = [...own, ...underThisSky(tale, tale.shared.setters)]
    .map((line, index) => ({
      line,
      key: hash("setting", tale.seed, line) / 2 ** 32 + (index < own.length ? 0 : 0.5),
    }))
    .sort((a, b) => a.key - b.key);
  const place = places[depth - 2]?.line;
  return place === undefined ? bridge(tale, depth) : told(tale, place, depth);
}

/** How the story gets to a situation that says itself where it takes place. */
export function bridge(tale: Tale, depth: number): string {
  const line = deal(underThisSky(tale, tale.shared.frame.bridges ?? []), depth, "bridge", tale.seed);
  return told(tale, line ?? "", depth);
}

function told(tale: Tale, line: string, depth: number): string {
  const lines = [line, mood(tale, depth)].filter(Boolean);
  return lines.map((text) => fill(text, tale.slots)).join(" ");
}

/** Lines that speak of weather or daylight are marked with "~" and left out where there is neither. */
function underThisSky(tale: Tale, lines: readonly string[]): string[] {
  const hasSky = tale.bank.id !== "scifi" && !tale.motifs.includes("space");
  return lines.filter((line) => hasSky || !line.startsWith("~ ")).map((line) => line.replace(/^~ /, ""));
}

function mood(tale: Tale, depth: number): string {
  if (!tale.tone) return "";
  const first = firstMood(tale.shared.tones[tale.tone], tale);
  const others = tale.shared.tones[tale.tone].filter((line) => line !== first);
  return deal(others, depth, "tone", tale.seed) ?? "";
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
