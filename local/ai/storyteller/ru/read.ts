import type { Gender } from "../types.ts";
import { placeForms, placeGoals } from "./lexicon.ts";
import { kindOf, nameOf, nominativeOfAdjective } from "./names.ts";
import { stayAt } from "./place.ts";

const NAME = "([А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?)";
const ADJECTIVE = /(ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ом|ем|ей|ую|юю)$/;
const NOT_GENITIVE = /(ся|сь|ла|ло|ли|ёт|ет|ит|ут|ют|ат|ят|ть|но|то)$/;
const FUNCTION_WORD =
  /^(и|а|но|да|или|что|как|где|когда|чтобы|который|которая|в|во|на|с|со|у|к|из|за|по|под|над|о|об|от|до|для|без|после|однажды|вдруг|она|он)$/;

/** Nouns that may lose a vowel in other cases, and verbs that look like nouns. */
const FLEETING = /(ок|ек|ёк|ец|ень|ел|ёл|ает|яет|ует|еет|ит|ёт|ил|ал|ял|ет)$/;

/** Words that decline like adjectives without telling anything about a hero. */
const POINTING =
  /^(мой|моя|моей|моего|твой|твоя|свой|своя|своей|своего|наш|наша|который|которая|такой|такая|какой|другой|другая|самый|самая|главный|главная|каждый|каждая|этой|той|всей|моем|моём|одной)$/i;

export interface HeroWords {
  name: string | null;
  kind: string | null;
  gender: Gender | null;
}

/** The hero that a Russian prompt names: first name and kind ("старая смотрительница маяка") in the nominative. */
export function readHero(text: string): HeroWords {
  const tokens = text.match(/[\p{L}-]+|[^\s\p{L}-]/gu) ?? [];
  const kindAt = tokens.findIndex((token) => kindOf(token) !== null);
  const kind = kindAt < 0 ? null : readKind(tokens, kindAt);
  const name = readName(text, tokens, kind);
  if (name && !kind) {
    const unknown = readUnknownKind(tokens);
    if (unknown) return { name: name.name, kind: unknown, gender: name.gender };
  }
  const gender = name ? (name.gender ?? kind?.gender ?? null) : (kind?.gender ?? null);
  return { name: name?.name ?? null, kind: kind?.phrase ?? null, gender };
}

function readName(
  text: string,
  tokens: string[],
  kind: Kind | null,
): { name: string; gender: Gender | null } | null {
  const said = new RegExp(`(?:по имени|зовут|имя|имени|герой[:—-]|героиня[:—-])\\s*[—:-]?\\s*${NAME}`).exec(
    text,
  )?.[1];
  if (said) return { name: nameOf(said)?.nominative ?? said, gender: nameOf(said)?.gender ?? null };
  const after = kind ? tokens[kind.end] : undefined;
  if (after && new RegExp(`^${NAME}$`).test(after)) {
    const known = nameOf(after);
    if (known) return { name: known.nominative, gender: known.gender };
    if (kind?.isNominative) return { name: after, gender: kind.gender };
  }
  for (const token of tokens) {
    const known = /^[А-ЯЁ]/.test(token) ? nameOf(token) : null;
    if (known) return { name: known.nominative, gender: known.gender };
  }
  return null;
}

/** Words before a known name at the very start ("Бортинженер Вера …") say who the hero is, whatever they are. */
function readUnknownKind(tokens: string[]): string | null {
  const at = tokens.findIndex((token) => /^[А-ЯЁ]/.test(token) && nameOf(token)?.isNominative);
  const before = tokens.slice(0, Math.max(at, 0));
  const areWords = before.every(
    (word) => /^\p{L}{3,}$/u.test(word) && !FUNCTION_WORD.test(word.toLowerCase()),
  );
  return before.length >= 1 && before.length <= 3 && areWords ? before.join(" ").toLowerCase() : null;
}

interface Kind {
  phrase: string | null;
  gender: Gender;
  /** The position after the phrase. */
  end: number;
  isNominative: boolean;
}

function readKind(tokens: string[], at: number): Kind {
  const entry = kindOf(tokens[at] ?? "");
  if (!entry) throw new Error("readKind: not a kind");
  const adjectives: string[] = [];
  let start = at;
  while (start > 0 && isAdjective(tokens[start - 1] ?? "")) {
    start -= 1;
    adjectives.unshift((tokens[start] ?? "").toLowerCase());
  }
  let end = at + 1;
  const complement: string[] = [];
  while (complement.length < 2 && isGenitive(tokens[end])) complement.push(tokens[end++] ?? "");
  const straight = adjectives.map((word) => nominativeOfAdjective(word, entry.gender));
  const phrase = [...straight, entry.nominative, ...complement].join(" ");
  return {
    phrase: straight.includes(null) ? entry.nominative : phrase,
    gender: entry.gender,
    end,
    isNominative: entry.isNominative,
  };
}

function isAdjective(token: string): boolean {
  return ADJECTIVE.test(token) && !FUNCTION_WORD.test(token) && !POINTING.test(token);
}

function isGenitive(token: string | undefined): boolean {
  if (!token || !/^[а-яё]{3,}$/.test(token) || FUNCTION_WORD.test(token)) return false;
  return (
    /(а|я|ы|и|ов|ев|ей|ого|его|ой|ых|их)$/.test(token) && !NOT_GENITIVE.test(token) && kindOf(token) === null
  );
}

/** The phrase that says where a Russian prompt takes place ("в старом порту"), or null. */
export function readPlace(text: string): string | null {
  const places = new Set(placeForms.toLowerCase().split(" "));
  const tokens = text.match(/[\p{L}-]+|[^\s\p{L}-]/gu) ?? [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^(в|во|на)$/i.test(tokens[at] ?? "")) continue;
    let end = at + 1;
    while (
      end < at + 4 &&
      /(ом|ем|ой|ей|ых|их)$/.test(tokens[end] ?? "") &&
      !places.has((tokens[end] ?? "").toLowerCase())
    ) {
      end += 1;
    }
    const noun = tokens[end] ?? "";
    const isProper = /^[А-ЯЁ][а-яё]+(е|и)$/.test(noun) && nameOf(noun) === null;
    if (!places.has(noun.toLowerCase()) && !isProper) continue;
    const next = tokens[end + 1] ?? "";
    if (/^(у|за|близ|возле|около|под|над)$/.test(next) && /^[А-ЯЁ]/.test(tokens[end + 2] ?? "")) {
      return [(tokens[at] ?? "").toLowerCase(), ...tokens.slice(at + 1, end + 3)].join(" ");
    }
    const tail = (isGenitive(next) || /^[А-ЯЁ][а-яё]+$/.test(next)) && nameOf(next) === null ? [next] : [];
    return [(tokens[at] ?? "").toLowerCase(), ...tokens.slice(at + 1, end + 1), ...tail].join(" ");
  }
  return readDestination(tokens);
}

/** Where nothing says where it happens, the way there does ("в Петербург", "в родную деревню"). */
function readDestination(tokens: string[]): string | null {
  const goals = new Set(placeGoals.split(" "));
  for (const [index, token] of tokens.entries()) {
    if (!/^(в|во|на)$/.test(token)) continue;
    let end = index + 1;
    while (end < index + 3 && /(ый|ий|ой|ую|юю|ое|ее)$/.test(tokens[end] ?? "")) end += 1;
    const noun = tokens[end] ?? "";
    const isProper = /^[А-ЯЁ][а-яё]{3,}$/.test(noun) && nameOf(noun) === null && !ADJECTIVE.test(noun);
    if (goals.has(noun) || isProper) return stayAt(tokens.slice(index, end + 1).join(" "));
  }
  return null;
}

const AGREEING: readonly [adjective: RegExp, noun: RegExp, ending: string, nominative: string][] = [
  [/(?:ый|ий)$/, /[бвгджзклмнпрстфхцчшщ]$/, "", ""],
  [/ую$/, /[^и]у$/, "у", "а"],
  [/ую$/, /ю$/, "ю", "я"],
  [/(?:ое|ее)$/, /[ое]$/, "", ""],
];

/**
 * The thing that a premise turns on when it stands beside an adjective that shows its gender ("потерянный
 * колокольчик", "тёмную шкатулку"), in the nominative; null when none is sure.
 */
export function readSubject(text: string): string | null {
  const tokens = text.match(/[\p{L}-]+|[^\s\p{L}-]/gu) ?? [];
  for (const [index, noun] of tokens.entries()) {
    const adjective = tokens[index - 1] ?? "";
    const isPlainNoun = /^[а-яё]{4,}$/.test(noun) && kindOf(noun) === null && !FLEETING.test(noun);
    if (!isPlainNoun || !/^[\p{L}]{4,}$/u.test(adjective) || ADJECTIVE.test(noun)) continue;
    const match = AGREEING.find(([first, second]) => first.test(adjective) && second.test(noun));
    if (match) return match[2] ? noun.slice(0, -match[2].length) + match[3] : noun;
  }
  return null;
}

const ASKING =
  /^(?:(?:пожалуйста|напишите?|придумайте?|создайте?|сочините?|расскажите?|сделайте?|сгенерируйте?|хочу|хотелось бы|нужн[аоы]|мне|нам|прочитать|написать|сыграть в|поиграть в)[\s,]+)+/i;
const FORM =
  /^((?:[\p{L}-]+\s+){0,4}?)(истори[юяи]|рассказ|повесть|сказк[ау]|детектив|роман|квест|приключени[ея]|новелл[ау]|драм[ау]|фэнтези|хоррор|ужастик|ужасы|фантастик[ау]|легенд[ау]|мелодрам[ау]|постапокалипсис|триллер|игр[ау])(?=[\s,.:—-]|$)\s*/iu;

/** What the story is about, freed from the request around it ("напиши историю о том, как …"). */
export function readPremise(text: string): string {
  const asked = text.replace(ASKING, "");
  const form = FORM.exec(asked);
  if (!form) return asked;
  const rest = asked.slice(form[0].length);
  const how = /^(?:о том|про то),?\s+как\s+/i.exec(rest) ?? /^,?\s*(?:где|в котор(?:ой|ом))\s+/i.exec(rest);
  if (how) return rest.slice(how[0].length);
  const label = /^[:.,—-]+\s*/.exec(rest);
  if (label && rest.length > label[0].length + 10) return rest.slice(label[0].length);
  return /^(?:об?|обо|про)\s/i.test(rest) ? `история ${rest}` : asked;
}
