import { createHash } from "node:crypto";

/** A 32-bit number that depends on every part and on their order. */
export function hash(...parts: readonly (string | number)[]): number {
  return createHash("sha256").update(parts.join("\u0000")).digest().readUInt32BE(0);
}

/** One element of a non-empty list, the same for the same seed parts. */
export function pick<T>(list: readonly T[], ...seed: readonly (string | number)[]): T {
  const chosen = list[hash(...seed) % list.length];
  if (chosen === undefined) throw new Error("pick: the list is empty");
  return chosen;
}

/** The list in an order that depends on the seed parts only. */
export function shuffle<T>(list: readonly T[], ...seed: readonly (string | number)[]): T[] {
  return list
    .map((item, index) => ({ item, key: hash(...seed, index), index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map((entry) => entry.item);
}

/** The longest run within which nothing may be told twice. */
const RUN_LENGTH = 20;

/**
 * Deals a list over the depths of one run, each element at most once in RUN_LENGTH depths.
 * Answers null at depths that get nothing, because the list is shorter than the run.
 */
export function deal<T>(list: readonly T[], depth: number, ...seed: readonly (string | number)[]): T | null {
  const span = Math.max(list.length, RUN_LENGTH);
  const order = shuffle(
    Array.from({ length: span }, (_, index) => index),
    ...seed,
  );
  return list[order[depth % span] ?? -1] ?? null;
}
