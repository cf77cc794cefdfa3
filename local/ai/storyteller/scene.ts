import { choicesOf } from "./choices.ts";
import { cardAt, findChoice } from "./deck.ts";
import { tellEnding } from "./ending.ts";
import { capitalise, fill, uncapitalise } from "./grammar.ts";
import { hash } from "./random.ts";
import { bridge, setting } from "./setting.ts";
import type { Choice, Scene, State, Story } from "./story-data.ts";
import { extendSummary } from "./summary.ts";
import { type Tale, taleOf } from "./tale.ts";
import { echo, levelsOf, recall, strain } from "./voice.ts";

interface SceneRequest {
  story: Story;
  state: State;
  summary: string;
  choice: Choice;
  /** From the request; null when it set none. Changes which situation comes next, never lets one come twice. */
  seed: number | null;
}

/** Tells the scene that follows from a choice; the last one, with an epilogue, when the state demands it. */
export function tellScene(request: SceneRequest): Scene {
  const { state, choice } = request;
  const tale = taleOf(request.story);
  const taken = findChoice(tale, choice.text);
  const step = { label: taken?.card.label ?? "", choice: asStep(choice) };
  const summary = extendSummary(tale, request.summary, step);
  const after = tellConsequence(tale, state.depth, choice, taken?.choice.after ?? null);
  if (state.mustEnd || state.gameOver) return tellEnding(tale, state, summary, after);

  const path = [tale.seed, request.seed ?? "", state.depth, request.summary, choice.text].join("|");
  const card = cardAt(tale, state.depth, path);
  const levels = levelsOf(tale, state);
  const paragraphs = [
    [after, recall(tale, state.depth, summary) || echo(tale, state.depth, choice.effects)]
      .filter(Boolean)
      .join(" "),
    card.ownPlace ? bridge(tale, state.depth) : setting(tale, state.depth),
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

/** What came of the choice; one that is not ours gets words that suit any. */
function tellConsequence(tale: Tale, depth: number, choice: Choice, after: string | null): string {
  const lines = tale.shared.frame.consequence ?? [];
  const told = after ?? lines[(depth + hash(tale.seed)) % lines.length] ?? "";
  return fill(told, { ...tale.slots, past: asStep(choice) });
}

/** A choice as the summary words it: without a capital and without its full stop. */
function asStep(choice: Choice): string {
  return uncapitalise(choice.text.replace(/[.!?…]+$/, ""));
}
