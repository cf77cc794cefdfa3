import { fill } from "./grammar.ts";
import { hash, pick } from "./random.ts";
import type { Tale } from "./tale.ts";
import type { Card, CardChoice, Phase } from "./types.ts";

/** How much rather a situation of the genre or about the subject is dealt than one for any genre. */
const OWN_WEIGHT = 4;

/** All situations that this story may meet. */
function cardsOf(tale: Tale): Card[] {
  const subject = tale.anchorKind ? (tale.shared.subjectCards[tale.anchorKind] ?? []) : [];
  return [...tale.bank.cards, ...subject, ...tale.shared.cards];
}

/**
 * The situation at a depth of a run. Every depth has candidates of its own, so a run never meets a situation
 * twice; which of them is dealt depends on the path that led here.
 */
export function cardAt(tale: Tale, depth: number, path: string): Card {
  const { phase, index, slots } = slotOf(depth, tale.sceneCount);
  const pool = cardsOf(tale).filter((card) => card.phase === phase);
  if (phase === "climax") {
    const own = pool.filter((card) => tale.bank.cards.includes(card));
    const weighted = [...own, ...own, ...own, ...pool];
    return pick(weighted, "climax", tale.seed, path);
  }
  const candidates = inDealingOrder(tale, pool).filter((_, position) => position % slots === index % slots);
  const anyGenre = new Set(tale.shared.cards);
  const weighted = candidates.flatMap((card) =>
    Array.from({ length: anyGenre.has(card) ? 1 : OWN_WEIGHT }, () => card),
  );
  return pick(weighted, "card", path);
}

/** The first situation: about what the author's prompt names, else one of the genre's own. */
export function openingCard(tale: Tale): Card {
  const hooks = cardsOf(tale).filter((card) => card.phase === "hook");
  const named = tale.anchorKind !== null && tale.slots.anchor !== tale.bank.anchor && !isDefaultAnchor(tale);
  const about = hooks.filter((card) => tale.bank.cards.includes(card) !== named);
  return pick(about.length ? about : hooks, "hook", tale.seed);
}

/** The decision with this text among all that the story can offer, with its card; null for a foreign one. */
export function findChoice(tale: Tale, text: string): { card: Card; choice: CardChoice } | null {
  for (const card of cardsOf(tale)) {
    const choice = card.choices.find((candidate) => fill(candidate.text, tale.slots) === text);
    if (choice) return { card, choice };
  }
  return null;
}

function isDefaultAnchor(tale: Tale): boolean {
  const { anchor } = tale.slots;
  return typeof anchor !== "string" && anchor?.forms[0] === tale.bank.anchor.forms[0];
}

/** The genre's own situations and those about the subject tend to come before those for any genre. */
function inDealingOrder(tale: Tale, pool: readonly Card[]): Card[] {
  const anyGenre = new Set(tale.shared.cards);
  return pool
    .map((card) => ({
      card,
      key: hash("deal", tale.seed, card.label) / 2 ** 32 + (anyGenre.has(card) ? 0.6 : 0),
    }))
    .sort((a, b) => a.key - b.key)
    .map((entry) => entry.card);
}

function slotOf(depth: number, sceneCount: number): { phase: Phase; index: number; slots: number } {
  const body = Math.max(sceneCount - 3, 3);
  const early = Math.ceil(body / 3);
  const late = Math.max(1, Math.floor(body / 4));
  const mid = body - early - late;
  const at = depth - 2;
  if (depth === sceneCount - 1) return { phase: "climax", index: 0, slots: 1 };
  if (at < early) return { phase: "early", index: Math.max(at, 0), slots: early };
  if (at < early + mid || depth >= sceneCount)
    return { phase: "mid", index: Math.max(at - early, 0), slots: Math.max(mid, 1) };
  return { phase: "late", index: at - early - mid, slots: late };
}
