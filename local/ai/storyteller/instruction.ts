import * as english from "./en/place.ts";
import { genreWords, mostNamed } from "./lexicon.ts";
import { readSceneCount } from "./read-prompt.ts";
import { nominativeOfName } from "./ru/names.ts";
import * as russian from "./ru/place.ts";
import type { GenreId, Language } from "./types.ts";

/** What an author asks to be changed in a draft, as far as it can be recognised. */
export interface Changes {
  heroName: string | null;
  genre: GenreId | null;
  tone: "dark" | "light" | null;
  /** Where it shall happen, with the preposition: "в Праге", "on a drifting station". */
  place: string | null;
  title: string | null;
  sceneCount: number | null;
  lengthBy: number;
}

const NAME_RU = "([А-ЯЁA-Z][\\p{L}-]+)";
const NAME_EN = "([A-ZА-ЯЁ][\\p{L}'’-]+)";

/** Reads a change request in Russian or English. */
export function readInstruction(instruction: string, language: Language): Changes {
  const text = instruction.replace(/\s+/g, " ").trim();
  return {
    heroName: readHeroName(text),
    genre: readGenre(text, language),
    tone: readTone(text),
    place: readPlaceOf(text),
    title:
      /(?:назови (?:её|его|историю|рассказ)|название|title|call (?:it|the story))\s*[:—-]?\s*(?:it\s+)?[«"“]([^»"”]{2,80})[»"”]/i.exec(
        text,
      )?.[1] ?? null,
    sceneCount: readSceneCount(text),
    lengthBy: readLength(text),
  };
}

/** Whether nothing in the instruction was recognised, so that it has to be woven in as it stands. */
export function isFreeform(changes: Changes): boolean {
  const { lengthBy, ...others } = changes;
  return lengthBy === 0 && Object.values(others).every((value) => value === null);
}

function readHeroName(text: string): string | null {
  const russian = [
    `(?:назови|назовите|переименуй|переименуйте)\\s+(?:главн\\p{L}+\\s+)?(?:геро\\p{L}+|персонаж\\p{L}*|е[её]|его)\\s+(?:в\\s+|на\\s+)?${NAME_RU}`,
    `(?:зовут|имя(?:\\s+геро\\p{L}+)?(?:\\s+будет|\\s+на)?\\s*[:—-]?)\\s+${NAME_RU}`,
  ];
  for (const source of russian) {
    const found = new RegExp(source, "iu").exec(text)?.[1];
    if (found && /^\p{Lu}/u.test(found)) return nominativeOfName(found);
  }
  const english = [
    `(?:rename|name|call)\\s+(?:the\\s+)?(?:main\\s+)?(?:hero|heroine|character|protagonist|her|him|them)\\s+(?:to\\s+|as\\s+)?${NAME_EN}`,
    `(?:name)\\s+(?:should be|is|to)\\s+${NAME_EN}`,
  ];
  for (const source of english) {
    const found = new RegExp(source, "iu").exec(text)?.[1];
    if (found && /^\p{Lu}/u.test(found)) return found;
  }
  return null;
}

function readGenre(text: string, language: Language): GenreId | null {
  const asks =
    /(?:жанр|сделай|сделайте|преврати|превратите|переделай|перепиши|пусть (?:это )?будет|хочу)|\b(?:genre|make (?:it|this)|turn (?:it|this)|change (?:it|this|to)|rewrite (?:it|this)? ?as)\b/i;
  return asks.test(text) ? mostNamed(text, genreWords(language)) : null;
}

function readTone(text: string): "dark" | "light" | null {
  if (
    /мрачн|темнее|тёмн|страшнее|жёстче|жестче|тревожн|\b(?:darker|grim|grimmer|bleak|scarier|gritty|grittier)\b/i.test(
      text,
    )
  ) {
    return "dark";
  }
  return /светлее|светл[ыо]|добрее|весел|смешн|легче|уютн|\b(?:lighter|brighter|funnier|warmer|cosier|cozier|happier|humou?r)\b/i.test(
    text,
  )
    ? "light"
    : null;
}

function readPlaceOf(text: string): string | null {
  const way =
    /(?:перенеси(?:те)?|перемести(?:те)?)\s+(?:действие|сюжет|историю|события|вс[её]|её|его)\s+((?:в|во|на)\s+[^.,;!?]{2,60})/i;
  const stay =
    /(?:пусть (?:действие|всё|дело) происходит|действие (?:должно происходить|происходит))\s+((?:в|во|на)\s+[^.,;!?]{2,60})/i;
  const move =
    /(?:move|set|relocate)\s+(?:it|the (?:story|action|plot|setting)|everything|this)\s+((?:to|in|on|at|into|aboard)\s+[^.,;!?]{2,60})/i;
  const change = /(?:change|switch) the (?:place|setting|location)\s+(to\s+[^.,;!?]{2,60})/i;
  const russianWay = way.exec(text)?.[1];
  if (russianWay) return russian.stayAt(russianWay);
  const englishWay = move.exec(text)?.[1] ?? change.exec(text)?.[1];
  return englishWay ? english.stayAt(englishWay) : (stay.exec(text)?.[1]?.trim() ?? null);
}

function readLength(text: string): number {
  if (/короче|сократи|меньше сцен|\b(?:shorter|shorten|fewer scenes)\b/i.test(text)) return -3;
  return /длиннее|подлиннее|больше сцен|удлини|\b(?:longer|lengthen|more scenes)\b/i.test(text) ? 4 : 0;
}
