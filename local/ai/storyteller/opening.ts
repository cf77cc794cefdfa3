import { choicesOf } from "./choices.ts";
import { openingCard } from "./deck.ts";
import { framed } from "./frame.ts";
import { capitalise, fill } from "./grammar.ts";
import { openingMood, openingSetting } from "./setting.ts";
import type { Scene, Story } from "./story-data.ts";
import { firstSummary } from "./summary.ts";
import { type Tale, taleOf } from "./tale.ts";

/** Tells the opening scene of a story; the same story always opens the same way. */
export function tellOpening(story: Story): Scene {
  const tale = taleOf(story);
  const card = openingCard(tale);
  const paragraphs = [
    [framed(tale.shared, "leads", { premise: tale.premise }, "lead", tale.seed), selfOf(tale)]
      .filter(Boolean)
      .join(" "),
    [openingSetting(tale), openingMood(tale)].filter(Boolean).join(" "),
    fill(card.text, tale.slots),
    ...(tale.thread ? [framed(tale.shared, "haunting", { instruction: tale.thread })] : []),
    fill(card.ask, tale.slots),
  ];
  return {
    text: paragraphs.filter(Boolean).map(capitalise).join("\n\n"),
    choices: choicesOf(tale, card, "opening", {}),
    summary: firstSummary(tale),
    isFinal: false,
    endingText: null,
  };
}

function selfOf(tale: Tale): string {
  if (!tale.kind) return "";
  return framed(tale.shared, "selves", { ...tale.slots, kind: tale.kind }, "self", tale.seed);
}
