import { findChoice } from "./deck.ts";
import { capitalise, fill } from "./grammar.ts";
import { deal, hash } from "./random.ts";
import type { Choice, State } from "./story-data.ts";
import { stepsOf } from "./summary.ts";
import type { Tale } from "./tale.ts";
import { ROLES, type Role } from "./types.ts";

/** Below this a stat, or what is left before a threat is complete, is in a bad way. */
const LOW = 38;

export type Levels = Partial<Record<Role, number>>;

/** What the heaviest effect of a choice feels like; empty when this depth has nothing to say of it. */
export function echo(tale: Tale, depth: number, effects: Choice["effects"]): string {
  const heaviest = [...effects].sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  const role = ROLES.find((candidate) => tale.statNames[candidate] === heaviest?.stat);
  if (!role || !heaviest) return "";
  const lines = tale.shared.echoes[role + (heaviest.change > 0 ? "+" : "-")] ?? [];
  const line = deal(lines, depth, "echo", role, tale.seed);
  return line ? fill(line, tale.slots) : "";
}

/** Now and then the story remembers a choice made a while ago. */
export function recall(tale: Tale, depth: number, summary: string): string {
  const steps = stepsOf(tale, summary)
    .slice(0, -2)
    .filter((step) => findChoice(tale, capitalise(step)) !== null);
  const callback = deal(tale.shared.callbacks, depth, "recall", tale.seed);
  const past = steps[hash("past", tale.seed, depth) % Math.max(steps.length, 1)];
  return callback && past ? fill(callback, { ...tale.slots, past }) : "";
}

/** A stat in a bad way colours the scene; the worst one speaks first. */
export function strain(tale: Tale, depth: number, levels: Levels): string {
  const worst = ROLES.map((role) => ({
    role,
    want: role === "threat" ? 100 - (levels[role] ?? 0) : (levels[role] ?? 100),
  }))
    .filter(({ want }) => want <= LOW)
    .sort((a, b) => a.want - b.want);
  for (const { role } of worst) {
    const line = deal(
      [...tale.bank.stats[role].strain, ...tale.shared.strain[role]],
      depth,
      "strain",
      role,
      tale.seed,
    );
    if (line) return fill(line, tale.slots);
  }
  return "";
}

/** The story's stats by the part they play. */
export function levelsOf(tale: Tale, state: State): Levels {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const value = state.stats[tale.statNames[role]];
      return value === undefined ? [] : [[role, value]];
    }),
  );
}
