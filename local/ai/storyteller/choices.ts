import { fill } from "./grammar.ts";
import { hash, shuffle } from "./random.ts";
import type { Choice } from "./story-data.ts";
import type { Tale } from "./tale.ts";
import type { Card, CardChoice, Role } from "./types.ts";
import type { Levels } from "./voice.ts";

const EMPTY = 8;

/**
 * The decisions that a card offers, with their effects on this story's stats. What cannot be paid for any
 * more is not offered while two others remain.
 */
export function choicesOf(tale: Tale, card: Card, path: string, levels: Levels): Choice[] {
  const open = card.choices.filter((choice) => (levels.means ?? 100) > EMPTY || !costsMeans(choice));
  const offered = open.length >= 2 ? open : card.choices;
  return shuffle(offered, "choices", path).map((choice) => ({
    text: fill(choice.text, tale.slots),
    effects: choice.changes.flatMap(({ role, change }) => {
      const stat = tale.statNames[role];
      return stat ? [{ stat, change: weigh(change, card, role, tale.seed, choice.text) }] : [];
    }),
  }));
}

/**
 * The same decision weighs a little differently in every story, and losses a little more than gains, so that
 * a run has to be won. At the climax the heaviest decisions weigh double.
 */
function weigh(change: number, card: Card, role: Role, ...seed: string[]): number {
  const size = Math.abs(change);
  const isWelcome = change > 0 !== (role === "threat");
  const drift = (hash(role, ...seed) % 3) - (isWelcome ? 2 : 0) + (role === "threat" && !isWelcome ? 2 : 0);
  const isHeavy = card.phase === "climax" && size >= 9;
  const weighed = isHeavy ? 15 + (hash("heavy", ...seed) % 6) : clamp(size + drift);
  return Math.sign(change) * weighed;
}

function clamp(size: number): number {
  return Math.min(10, Math.max(3, size));
}

function costsMeans(choice: CardChoice): boolean {
  return choice.changes.some(({ role, change }) => role === "means" && change < 0);
}
