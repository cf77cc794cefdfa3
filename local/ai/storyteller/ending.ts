import { findChoice } from "./deck.ts";
import { capitalise, fill } from "./grammar.ts";
import { hash, pick } from "./random.ts";
import type { Scene, State } from "./story-data.ts";
import { stepsOf } from "./summary.ts";
import type { Tale } from "./tale.ts";
import { type Outcome, ROLES, type Role } from "./types.ts";

const GOOD = 58;
const BITTER = 54;

/** Tells the last scene and its epilogue: a fall when a stat has run out, else the arc's end by the stats. */
export function tellEnding(tale: Tale, state: State, summary: string, consequence: string): Scene {
  const path = [tale.seed, summary].join("|");
  const reminiscence = remember(tale, summary, path);
  const outcome = state.gameOver ? null : outcomeOf(tale, state);
  const last = outcome ? pick(tale.shared.finales[outcome], "finale", path) : tellFall(tale, state);
  const epilogue = outcome ? tale.bank.endings[outcome] : [tellMeasure(tale, state, path)];
  const closing = pick(tale.shared.closings[outcome ?? "over"], "closing", path);
  const tell = (lines: string[]) =>
    lines
      .filter(Boolean)
      .map((line) => capitalise(fill(line, tale.slots)))
      .join("\n\n");
  return {
    text: [consequence, tell([last])].join("\n\n"),
    choices: [],
    summary,
    isFinal: true,
    endingText: [tell(epilogue), reminiscence, tell([closing])].filter(Boolean).join("\n\n"),
  };
}

/** How the arc ends: by the mean of what was kept and of the threat that was kept away. */
function outcomeOf(tale: Tale, state: State): Outcome {
  const values = ROLES.map((role) => {
    const value = state.stats[tale.statNames[role]] ?? 50;
    return role === "threat" ? 100 - value : value;
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (mean >= GOOD) return "good";
  return mean < BITTER ? "bitter" : "open";
}

function fallenRole(tale: Tale, state: State): Role | undefined {
  return ROLES.find((role) => tale.statNames[role] === state.gameOver?.stat);
}

function tellFall(tale: Tale, state: State): string {
  const role = fallenRole(tale, state);
  const text = role ? tale.bank.stats[role] : null;
  const isWritten = text?.gameOver === state.gameOver?.bound;
  return text && isWritten ? text.over : (tale.shared.finales.bitter[0] ?? "");
}

function tellMeasure(tale: Tale, state: State, path: string): string {
  const bound = tale.shared.frame[state.gameOver?.bound === "max" ? "full" : "empty"]?.[0] ?? "";
  const stat = state.gameOver?.stat ?? "";
  return fill(pick(tale.shared.fallen, "fallen", path), { ...tale.slots, stat, bound });
}

function remember(tale: Tale, summary: string, path: string): string {
  const steps = stepsOf(tale, summary).filter((step) => findChoice(tale, capitalise(step)) !== null);
  if (!steps.length) return "";
  const past = steps[hash("remember", path) % steps.length] ?? "";
  return fill(pick(tale.shared.reminiscences, "reminiscence", path), { ...tale.slots, past });
}
