import * as en from "./en/lexicon.ts";
import { plain } from "./grammar.ts";
import { decline } from "./ru/decline.ts";
import * as ru from "./ru/lexicon.ts";
import type { Gender, GenreId, Language, Noun } from "./types.ts";

/** What the thing is that a story turns on; each kind has situations of its own. */
const ANCHOR_KINDS = ["thing", "being", "place", "event"] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

export interface Anchor {
  pattern: RegExp;
  noun: Noun;
  kind: AnchorKind;
}

const NAMED_WEIGHT = 3;

const russianAnchors = ru.anchors.trim().split("\n").map(parseRussian);
const englishAnchors = en.anchors.trim().split("\n").map(parseEnglish);

function anchorsOf(language: Language): readonly Anchor[] {
  return language === "ru" ? russianAnchors : englishAnchors;
}

/**
 * The word of the text that a story can turn on, or null. What can be met or touched comes before what
 * happens, and that before the place.
 */
export function findAnchor(text: string, language: Language): Anchor | null {
  const found = (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).flatMap((word) => {
    const anchor = anchorsOf(language).find((candidate) => candidate.pattern.test(word));
    return anchor ? [anchor] : [];
  });
  const first = (...kinds: AnchorKind[]) => found.find((anchor) => kinds.includes(anchor.kind));
  return first("thing", "being") ?? first("event") ?? first("place") ?? null;
}

/** The entry whose nominative is exactly this word, or null. */
export function anchorNamed(word: string, language: Language): Anchor | null {
  return anchorsOf(language).find((candidate) => candidate.noun.forms[0] === word) ?? null;
}

/** What a subject that the lexicon does not have is made of: its word as it was read from a prompt. */
export function anchorFromWord(word: string, language: Language): Anchor {
  const gender = /[аяь]$/.test(word) ? "f" : /[оеё]$/.test(word) ? "n" : "m";
  const noun = language === "ru" ? decline(word, gender, false) : plain(word);
  return { pattern: /^$/, noun, kind: "thing" };
}

/** The key whose words the text names most often, or null when it names none. */
export function mostNamed<K extends string>(text: string, words: Record<K, string>): K | null {
  const tokens = text.toLowerCase().match(/[\p{L}+\d-]+/gu) ?? [];
  let best: K | null = null;
  let most = 0;
  for (const key of Object.keys(words) as K[]) {
    const count = tokens.reduce((sum, token) => sum + weightOf(token, words[key]), 0);
    if (count > most) [best, most] = [key, count];
  }
  return best;
}

/** A word that names the key itself (marked "!") outweighs words that merely hint at it. */
function weightOf(token: string, words: string): number {
  const hit = words.split(" ").find((start) => token.startsWith(start.replace("!", "")));
  if (hit === undefined) return 0;
  return hit.startsWith("!") ? NAMED_WEIGHT : 1;
}

/** All keys of which the text names at least one word. */
export function allNamed<K extends string>(text: string, words: Record<K, string>): K[] {
  const keys = Object.keys(words) as K[];
  return keys.filter((key) => mostNamed(text, { [key]: words[key] }) !== null);
}

export function genreWords(language: Language): Record<GenreId, string> {
  return language === "ru" ? ru.genreWords : en.genreWords;
}

export function motifWords(language: Language): Record<string, string> {
  return language === "ru" ? ru.motifWords : en.motifWords;
}

/** Whether a prompt in this language asks plainly for sex or gore. */
export function namesAdultMatter(text: string, language: Language): boolean {
  return mostNamed(text, { adult: language === "ru" ? ru.adultWords : en.adultWords }) !== null;
}

function parseRussian(line: string): Anchor {
  const [pattern = "", word = "", gender = "m", kind = "thing"] = cells(line);
  const source = pattern.replaceAll("*", "[а-яё]{0,3}");
  const anchor = anchorKind(kind);
  return {
    pattern: new RegExp(`^(?:${source})$`),
    noun: decline(word, gender as Gender, anchor === "being"),
    kind: anchor,
  };
}

function parseEnglish(line: string): Anchor {
  const [word = "", kind = "thing"] = line
    .split("|")
    .slice(-2)
    .map((part) => part.trim());
  const pattern = line.slice(0, line.lastIndexOf(`| ${word} |`)).trim();
  return { pattern: new RegExp(`^(?:${pattern})$`), noun: plain(word), kind: anchorKind(kind) };
}

/** Patterns may hold bars of their own inside brackets and between alternatives, so cells end in " | ". */
function cells(line: string): string[] {
  return line.split(" | ").map((part) => part.trim());
}

function anchorKind(text: string): AnchorKind {
  const kind = ANCHOR_KINDS.find((candidate) => candidate === text);
  if (!kind) throw new Error(`lexicon: not a kind of subject: ${text}`);
  return kind;
}
