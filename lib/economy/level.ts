const MAX_LEVEL = 100;

/** A reader's level for an amount of XP: floor(sqrt(xp/100)), kept in 1..100. */
export const levelOf = (xp: number): number =>
  Math.min(MAX_LEVEL, Math.max(1, Math.floor(Math.sqrt(xp / 100))));

/** How much XP is missing to the next level; 0 at the last one. */
export function xpToNextLevel(xp: number): number {
  const level = levelOf(xp);
  return level === MAX_LEVEL ? 0 : (level + 1) ** 2 * 100 - xp;
}
