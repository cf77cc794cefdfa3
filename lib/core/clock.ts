/** The current time; the one place that asks the machine for it. */
export const now = (): Date => new Date();

/** The UTC calendar day of a moment as `YYYY-MM-DD`. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** Whole seconds from `at` to the next UTC midnight. */
export function secondsToUtcMidnight(at: Date): number {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1);
  return Math.ceil((midnight - at.getTime()) / 1000);
}
