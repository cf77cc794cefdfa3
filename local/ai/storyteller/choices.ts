import { fill } from "./grammar.ts";
import { hash, shuffle } from "./random.ts";
import type { Choice } from "./story-data.ts";
import type { Tale } from "./tale.ts";
import type { Card, CardChoice, Role } from "./types.ts";

const EMPTY = 8;

/**
 * The decisions that a card offers, with their effects on this story's stats. What cannot be paid for any
 * more is not offered while two others remain.
 */
export function choicesOf(
  tale: Tale,
  card: Card,
  path: string,
  levels: Partial<Record<Role, number>>,
): Choice[] {
  const open = card.choices.filter((choice) => (levels.means ?? 100) > EMPTY || !costsMeans(choice));
  const offered = open.length >= 2 ? open : card.choices;
  return shuffle(offered, "choices", path).map((choice) => ({
    text: fill(choice.text, tale.slots),
    effects: choice.changes.flatMap(({ role, change }) => {
      const stat = tale.statNames[role];
      return stat ? [{ stat, change: weigh(change, card, tale.seed, choice.text, role) }] : [];
    }),
  }));
}

/** The same decision weighs a little differently in every story; at the climax the heaviest weigh double. */
function weigh(change: number, card: Card, ...seed: string[]): number {
  const size = Math.abs(change);
  const drift = (hash(...seed) % 3) - 1;
  const weighed =
    card.phase === "climax" && size >= 9 ? 15 + (hash("heavy", ...seed) % 6) : clamp(size + drift);
  return Math.sign(change) * weighed;
}

function clamp(size: number): number {
  return Math.min(10, Math.max(3, size));
}

function costsMeans(choice: CardChoice): boolean {
  return choice.changes.some(({ role, change }) => role === "means" && change < 0);
}
