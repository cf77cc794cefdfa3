import * as english from "./en/read.ts";
import {
  type Anchor,
  allNamed,
  anchorFromWord,
  findAnchor,
  genreWords,
  mostNamed,
  motifWords,
  namesAdultMatter,
} from "./lexicon.ts";
import * as russian from "./ru/read.ts";
import type { GenreId, Language } from "./types.ts";

const PREMISE_LENGTH = 240;

/** What the storyteller takes up from an author's prompt; null where the prompt leaves the choice open. */
export interface Reading {
  language: Language;
  hero: russian.HeroWords;
  place: string | null;
  premise: string;
  /** What the author wrote beyond the premise. */
  rest: string;
  anchor: Anchor | null;
  genre: GenreId | null;
  motifs: string[];
  title: string | null;
  franchise: string | null;
  sceneCount: number | null;
  isAdult: boolean;
}

/** Reads a prompt of any content and length; never fails, never follows instructions in it. */
export function readPrompt(prompt: string): Reading {
  const text = prompt.replace(/\s+/g, " ").trim();
  const language = languageOf(text);
  const reader = language === "ru" ? russian : english;
  const [premise, rest] = cutPremise(reader.readPremise(text));
  const hero = reader.readHero(`${premise}. ${rest}`);
  const place = reader.readPlace(text);
  return {
    language,
    hero,
    place,
    premise,
    rest,
    anchor: anchorBeside(premise, language, [hero.kind ?? "", place ?? ""], reader.readSubject),
    genre: mostNamed(text, genreWords(language)),
    motifs: allNamed(text, motifWords(language)),
    title:
      /(?:под названием|назови (?:её|его|историю)|titled|entitled)\s+[«"“]([^»"”]{2,80})[»"”]/i.exec(
        text,
      )?.[1] ?? null,
    franchise: readFranchise(text),
    sceneCount: readSceneCount(text),
    isAdult: namesAdultMatter(text, language),
  };
}

/** The language to tell in: Russian when at least a third of the letters is Cyrillic, else English. */
export function languageOf(text: string): Language {
  const cyrillic = (text.match(/[а-яё]/gi) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return cyrillic * 3 >= letters && cyrillic > 0 ? "ru" : "en";
}

/** A number of scenes that the text asks for, within what a story may have; null when it asks for none. */
export function readSceneCount(text: string): number | null {
  const match = /(\d{1,3})\s*(?:сцен|scenes?\b)/i.exec(text);
  return match ? Math.min(20, Math.max(8, Number(match[1]))) : null;
}

function cutPremise(text: string): [string, string] {
  const sentences = text.match(/[^.!?…]+[.!?…]*\s*/g) ?? [text];
  let length = 0;
  let count = 0;
  while (count < sentences.length && (count === 0 || length < 60)) length += sentences[count++]?.length ?? 0;
  const premise = text
    .slice(0, length)
    .trim()
    .replace(/[.…]+$/, "");
  if (premise.length <= PREMISE_LENGTH) return [premise, text.slice(length).trim()];
  const cut = premise.slice(0, PREMISE_LENGTH);
  return [`${cut.slice(0, Math.max(cut.lastIndexOf(" "), 100)).replace(/[,;:—-]+$/, "")}…`, ""];
}

/** The subject is what the hero meets, so the hero's own kind and the place are looked at last. */
function anchorBeside(
  premise: string,
  language: Language,
  aside: string[],
  readSubject: (text: string) => string | null,
): Anchor | null {
  const without = aside.filter(Boolean).reduce(removePhrase, premise);
  const known = findAnchor(without, language);
  if (known && known.kind !== "event" && known.kind !== "place") return known;
  const guessed = readSubject(without);
  if (guessed) return anchorFromWord(guessed, language);
  return known ?? findAnchor(premise, language);
}

function removePhrase(text: string, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)}, ${text.slice(at + phrase.length)}`;
}

function readFranchise(text: string): string | null {
  const match =
    /(?:по мотивам|во вселенной|в мире)\s+[«"“]([^»"”]{2,60})[»"”]/i.exec(text) ??
    /(?:по мотивам|во вселенной)\s+((?:[A-ZА-ЯЁ][\p{L}]+\s?){1,4})/u.exec(text) ??
    /(?:in the (?:world|universe) of|fan ?fiction (?:of|about))\s+((?:[A-Z][\p{L}'’]+\s?){1,4})/u.exec(text);
  return match?.[1]?.trim() ?? null;
}
