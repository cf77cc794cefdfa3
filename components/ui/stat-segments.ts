/** The parts of a stat's bar, in percent of its length. */
export type StatSegments = {
  /** What was there before and still is. */
  kept: number;
  /** What the last change added or took away. */
  ghost: number;
  gained: boolean;
};

/**
 * Splits a bar into what stayed and what changed.
 * @param value 0..100, after the change
 * @param change the signed difference the last choice made; clipped to the bar
 */
export function statSegments(value: number, change: number): StatSegments {
  const now = clamp(value);
  const before = clamp(value - change);
  return { kept: Math.min(now, before), ghost: Math.abs(now - before), gained: now > before };
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}
