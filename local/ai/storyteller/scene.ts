import { choicesOf } from "./choices.ts";
import { cardAt, findChoice } from "./deck.ts";
import { tellEnding } from "./ending.ts";
import { capitalise, fill, uncapitalise } from "./grammar.ts";
import { deal, hash } from "./random.ts";
import { bridge, setting } from "./setting.ts";
import type { Choice, Scene, State, Story } from "./story-data.ts";
import { extendSummary, stepsOf } from "./summary.ts";
import { type Tale, taleOf } from "./tale.ts";
import { ROLES, type Role } from "./types.ts";

export interface SceneRequest {
  story: Story;
  state: State;
  summary: string;
  choice: Choice;
  /** From the request; null when it set none. Changes which situation comes next, never lets one come twice. */
  seed: number | null;
}

const LOW = 25;
const HIGH = 75;

/** Tells the scene that follows from a choice; the last one, with an epilogue, when the state demands it. */
export function tellScene(request: SceneRequest): Scene {
  const { state, choice } = request;
  const tale = taleOf(request.story);
  const taken = findChoice(tale, choice.text);
  const past = uncapitalise(choice.text.replace(/[.!?…]+$/, ""));
  const summary = extendSummary(tale, request.summary, { label: taken?.card.label ?? "", choice: past });
  const consequence = tellConsequence(tale, state.depth, choice, taken?.choice.after ?? null, past);
  if (state.mustEnd || state.gameOver) return tellEnding(tale, state, summary, consequence);

  const path = [tale.seed, request.seed ?? "", state.depth, request.summary, choice.text].join("|");
  const card = cardAt(tale, state.depth, path);
  const levels = levelsOf(tale, state);
  const paragraphs = [
    consequence,
    [
      card.ownPlace ? bridge(tale, state.depth) : setting(tale, state.depth),
      recall(tale, state.depth, summary),
    ]
      .filter(Boolean)
      .join(" "),
    fill(card.text, tale.slots),
    [strain(tale, state.depth, levels), fill(card.ask, tale.slots)].filter(Boolean).join(" "),
  ];
  return {
    text: paragraphs.filter(Boolean).map(capitalise).join("\n\n"),
    choices: choicesOf(tale, card, path, levels),
    summary,
    isFinal: false,
    endingText: null,
  };
}

/** What came of the choice, and what the heaviest of its effects feels like. */
function tellConsequence(
  tale: Tale,
  depth: number,
  choice: Choice,
  after: string | null,
  past: string,
): string {
  const lines = tale.shared.frame.consequence ?? [];
  const told = after ?? lines[(depth + hash(tale.seed)) % lines.length] ?? "";
  const heaviest = [...choice.effects].sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  const role = ROLES.find((candidate) => tale.statNames[candidate] === heaviest?.stat);
  const felt = role && heaviest ? (tale.shared.echoes[role + (heaviest.change > 0 ? "+" : "-")] ?? []) : [];
  const echo = deal(felt, depth, "echo", role ?? "", tale.seed);
  return [fill(told, { ...tale.slots, past }), echo ? fill(echo, tale.slots) : ""].filter(Boolean).join(" ");
}

/** Now and then the story remembers a choice made a while ago. */
function recall(tale: Tale, depth: number, summary: string): string {
  const steps = stepsOf(tale, summary)
    .slice(0, -2)
    .filter((step) => findChoice(tale, capitalise(step)) !== null);
  const callback = deal(tale.shared.callbacks, depth, "recall", tale.seed);
  const past = steps[hash("past", tale.seed, depth) % Math.max(steps.length, 1)];
  return callback && past ? fill(callback, { ...tale.slots, past }) : "";
}

/** A stat in a bad way colours the scene; the worst one speaks first. */
function strain(tale: Tale, depth: number, levels: Partial<Record<Role, number>>): string {
  const worst = ROLES.map((role) => ({
    role,
    want: role === "threat" ? 100 - (levels[role] ?? 0) : (levels[role] ?? 100),
  }))
    .filter(({ want }) => want <= Math.max(LOW, 100 - HIGH))
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
export function levelsOf(tale: Tale, state: State): Partial<Record<Role, number>> {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const value = state.stats[tale.statNames[role]];
      return value === undefined ? [] : [[role, value]];
    }),
  );
}
