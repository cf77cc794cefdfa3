import type { Effect, Stat, StatValues } from "@/db/schema";

const STAT_MIN = 0;
const STAT_MAX = 100;

/** A stat that has reached an end at which the story is over. */
export type GameOver = { stat: string; bound: "min" | "max" };

/** The values that a story begins with. */
export const initialValues = (stats: Stat[]): StatValues =>
  Object.fromEntries(stats.map((stat) => [stat.name, stat.initialValue]));

const clamp = (value: number) => Math.min(STAT_MAX, Math.max(STAT_MIN, value));

/**
 * What a choice makes of the stats. Values stay within 0..100; effects on stats that do not exist count for nothing.
 * @returns the new values, and by how much each changed really (those that did not are left out)
 */
export function applyEffects(
  values: StatValues,
  effects: Effect[],
): { values: StatValues; changes: StatValues } {
  const after: StatValues = { ...values };
  for (const { stat, change } of effects) {
    const value = after[stat];
    if (value !== undefined) after[stat] = clamp(value + change);
  }
  const changes = Object.entries(after)
    .map(([stat, value]): [string, number] => [stat, value - (values[stat] ?? value)])
    .filter(([, change]) => change !== 0);
  return { values: after, changes: Object.fromEntries(changes) };
}

/** The first stat that stands at an end which is a game over; null when none does. */
export function findGameOver(stats: Stat[], values: StatValues): GameOver | null {
  for (const { name, gameOverMin, gameOverMax } of stats) {
    if (gameOverMin && values[name] === STAT_MIN) return { stat: name, bound: "min" };
    if (gameOverMax && values[name] === STAT_MAX) return { stat: name, bound: "max" };
  }
  return null;
}
