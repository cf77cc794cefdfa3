import { type Card, PHASES, type Phase, ROLES, type Role, type RoleChange } from "./types.ts";

/*
 * Text banks are written for people who write, not for programmers:
 *
 *   == heading           opens a section; each line below is one item of it
 *   == card mid ! | label  opens a card (`!`: its text says where it happens); its lines are
 *   paragraph            what happens
 *   ? question           the decision
 *   + choice | bond+5    a choice and what it does; the next line is what comes of it
 */

/** Items of each section of a bank by its heading. Cards are kept apart: see parseCards. */
export function parseSections(source: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const block of blocksOf(source)) {
    if (block.heading.startsWith("card ")) continue;
    if (sections.has(block.heading)) throw new Error(`text bank: "${block.heading}" is there twice`);
    sections.set(block.heading, block.lines);
  }
  return sections;
}

/** All cards of a bank in the order in which they are written. */
export function parseCards(source: string): Card[] {
  return blocksOf(source)
    .filter((block) => block.heading.startsWith("card "))
    .map((block) => parseCard(block.heading.slice("card ".length), block.lines));
}

function blocksOf(source: string): { heading: string; lines: string[] }[] {
  const blocks: { heading: string; lines: string[] }[] = [];
  for (const line of source.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    if (line.startsWith("== ")) blocks.push({ heading: line.slice(3), lines: [] });
    else {
      const block = blocks.at(-1);
      if (!block) throw new Error(`text bank: a line before the first heading: ${line}`);
      block.lines.push(line);
    }
  }
  return blocks;
}

function parseCard(heading: string, lines: string[]): Card {
  const [left = "", label = ""] = heading.split("|").map((part) => part.trim());
  const [phase, own] = left.split(" ");
  if (!isPhase(phase) || label === "") throw new Error(`text bank: not a card heading: ${heading}`);
  const card: Card = { label, phase, ownPlace: own === "!", text: "", ask: "", choices: [] };
  const paragraphs: string[] = [];
  for (const line of lines) {
    const choice = card.choices.at(-1);
    if (line.startsWith("? ")) card.ask = line.slice(2);
    else if (line.startsWith("+ ")) card.choices.push(parseChoice(line.slice(2)));
    else if (choice) choice.after = choice.after === "" ? line : `${choice.after} ${line}`;
    else paragraphs.push(line);
  }
  card.text = paragraphs.join("\n\n");
  if (card.text === "" || card.choices.length < 2 || card.choices.some((choice) => choice.after === "")) {
    throw new Error(`text bank: the card "${label}" is not complete`);
  }
  return card;
}

/** Choices may hold `{slot|a|b}`, so only the last bar parts the text from its changes. */
function parseChoice(line: string) {
  const bar = line.lastIndexOf("|");
  const changes = line.slice(bar + 1).trim();
  return { text: line.slice(0, bar).trim(), changes: changes.split(/\s+/).map(parseChange), after: "" };
}

function parseChange(text: string): RoleChange {
  const match = /^([a-z]+)([+-]\d+)$/.exec(text);
  const role = match?.[1];
  if (!isRole(role)) throw new Error(`text bank: not a change of a stat: ${text}`);
  return { role, change: Number(match?.[2]) };
}

function isPhase(text: string | undefined): text is Phase {
  return PHASES.some((phase) => phase === text);
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}
