import { framed } from "./frame.ts";
import { fill } from "./grammar.ts";
import type { Tale } from "./tale.ts";

const LIMIT = 900;
const HEAD_LIMIT = 420;

/** One step of the road as the summary keeps it: the situation and the choice made in it. */
export interface Step {
  label: string;
  choice: string;
}

/** The summary before anything has been chosen. */
export function firstSummary(tale: Tale): string {
  const names = ["ally", "foe", "witness", "wild"].map((part) => fill(`{${part}}`, tale.slots)).join(", ");
  const hero = fill("{hero}", tale.slots);
  const who = tale.premise.includes(hero) ? "" : `${tale.kind ? `${hero} (${tale.kind})` : hero}. `;
  return shorten(`${who}${tale.premise}. ${framed(tale.shared, "cast", { names })}`, HEAD_LIMIT);
}

/** The summary with one more step, at most 900 characters; what happened first and last is kept. */
export function extendSummary(tale: Tale, summary: string, step: Step): string {
  const marker = course(tale);
  const at = summary.indexOf(marker);
  const head = shorten((at < 0 ? summary : summary.slice(0, at)).trim() || firstSummary(tale), HEAD_LIMIT);
  const entries = [...numbered(tale, summary)];
  const number = (entries.at(-1)?.number ?? 0) + 1;
  entries.push({ number, text: step.label ? `${step.label}: ${step.choice}` : step.choice });
  let dropped = false;
  const compose = () => {
    const [first, ...rest] = entries.map((entry) => `${entry.number}) ${entry.text}`);
    return `${head} ${marker} ${[first, ...(dropped ? ["…"] : []), ...rest].join("; ")}.`;
  };
  while (compose().length > LIMIT && entries.length > 2) {
    entries.splice(1, 1);
    dropped = true;
  }
  return shorten(compose(), LIMIT);
}

/** The choices that a summary remembers, oldest first. */
export function stepsOf(tale: Tale, summary: string): string[] {
  return numbered(tale, summary).map(({ text }) => {
    const at = text.indexOf(": ");
    return at < 0 ? text : text.slice(at + 2);
  });
}

function numbered(tale: Tale, summary: string): { number: number; text: string }[] {
  const at = summary.indexOf(course(tale));
  if (at < 0) return [];
  const listed = summary
    .slice(at + course(tale).length)
    .trim()
    .replace(/\.$/, "");
  return listed.split("; ").flatMap((entry) => {
    const match = /^(\d+)\) (.+)$/.exec(entry.trim());
    return match ? [{ number: Number(match[1]), text: match[2] ?? "" }] : [];
  });
}

function course(tale: Tale): string {
  return tale.shared.frame.course?.[0] ?? "";
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0))}…`;
}
