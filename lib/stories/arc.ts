import type { GameOver } from "./stats";

type Act = { title: string; goal: string };
type Arc = { acts: Act[]; sceneCount: number };

/** The depth of the opening scene; each choice leads one deeper. */
export const OPENING_DEPTH = 1;

/**
 * The act that a scene belongs to: the acts share the scenes of the story evenly.
 * @param depth of the scene, the opening being 1
 * @returns the act with its place among the acts, from 0
 */
export function actAt({ acts, sceneCount }: Arc, depth: number): Act & { index: number } {
  const place = Math.floor(((depth - OPENING_DEPTH) * acts.length) / sceneCount);
  const index = Math.max(0, Math.min(acts.length - 1, place));
  const act = acts[index];
  if (!act) throw new RangeError("a story must have an act");
  return { index, ...act };
}

/** Whether the scene at this depth has to be the last: the arc ends there, or a stat has ended the story. */
export const mustEnd = (
  { sceneCount }: Pick<Arc, "sceneCount">,
  depth: number,
  over: GameOver | null,
): boolean => over !== null || depth >= sceneCount;
