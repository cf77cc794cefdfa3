import type { Noun } from "./types.ts";

/** What the slots of a template stand for: words with cases, or plain text. */
export type Slots = Record<string, Noun | string>;

const CASES = "ngdaip";
const SLOT = /\{([A-Za-z]+)(?:\.([gdaipos]))?((?:\|[^{}|]*)*)\}/g;

/**
 * Fills a template. `{ally}` is the word, `{ally.g}` its genitive (d dative, a accusative, i instrumental,
 * p prepositional; o and s: with the Russian preposition "о" or "с" in its right form), `{ally|he|she}` the
 * alternative for its gender, `{Ally}` the same with a capital letter.
 * Throws Error for a slot that is not known: a bank with a typo must not reach a reader.
 */
export function fill(template: string, slots: Slots): string {
  const text = template.replace(SLOT, (_, name: string, letter: string | undefined, rest: string) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const value = slots[key];
    if (value === undefined) throw new Error(`unknown slot {${name}} in: ${template}`);
    const noun = typeof value === "string" ? plain(value) : value;
    const filled = rest ? byGender(noun, rest.slice(1).split("|")) : inCase(noun, letter ?? "n");
    return name === key ? filled : capitalise(filled);
  });
  return text.replace(/ {2,}/g, " ");
}

/** The text with its first letter as a capital; leading quotes and dashes are passed over. */
export function capitalise(text: string): string {
  return text.replace(
    /^([«“"—\s]*)(\p{L})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

/** The text with its first letter in lower case. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A word that has one form for all cases. */
export function plain(word: string): Noun {
  return { forms: [word, word, word, word, word, word], gender: "n" };
}

function byGender(noun: Noun, alternatives: string[]): string {
  return alternatives["mfnp".indexOf(noun.gender)] ?? alternatives[0] ?? "";
}

function inCase(noun: Noun, letter: string): string {
  if (letter === "o")
    return /^[аоуэиАОУЭИ]/.test(noun.forms[5]) ? `об ${noun.forms[5]}` : `о ${noun.forms[5]}`;
  if (letter === "s") {
    return /^[сзшжСЗШЖ][бвгджзклмнпрстфхцчшщ]/.test(noun.forms[4])
      ? `со ${noun.forms[4]}`
      : `с ${noun.forms[4]}`;
  }
  return noun.forms[CASES.indexOf(letter)] ?? noun.forms[0];
}

/** Straight quotes and apostrophes of English banks made typographic. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s(—])"/gm, "$1“")
    .replace(/"/g, "”")
    .replace(/'/g, "’");
}
