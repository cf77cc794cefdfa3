import type { HeroWords } from "../ru/read.ts";
import { kinds, placeWords } from "./lexicon.ts";

const KIND = kinds.split(" ").join("|");
const KIND_ANY = `${KIND}|${kinds
  .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  .split(" ")
  .join("|")}`;
const PLACE = placeWords.split(" ").join("|");
const NAME = "([A-Z][\\p{L}'’-]+(?:\\s(?:von|van|de|[A-Z])[\\p{L}'’-]*)?)";
const NOT_NAMES =
  /^(A|An|The|In|On|At|When|After|Before|Every|Each|One|Two|My|Our|His|Her|Their|It|There|This|That|What|Who|Why|How|If|As|Write|Create|Tell|Make|Please|Once|Deep|Ignore|I|You|He|She|We|They|And|But|Some|Someone|Nobody)$/;

/** The hero that an English prompt names: name and kind ("deaf clockmaker"). */
export function readHero(text: string): HeroWords {
  const kind = readKind(text);
  const said = new RegExp(`(?:named|called|name is|hero is|heroine is)\\s+${NAME}`, "u").exec(text)?.[1];
  const beside = new RegExp(`\\b(?:${KIND_ANY}),?\\s+${NAME}`, "u").exec(text)?.[1];
  const apposed = new RegExp(`(?:^|[\\s,.])${NAME},\\s+(?:an?|the)\\s`, "u").exec(text)?.[1];
  const about = new RegExp(`\\b(?:about|of|meet|follow)\\s+${NAME}`, "u").exec(text)?.[1];
  const leading = new RegExp(`^${NAME}\\s+(?:must|has|is|will|can|[a-z]+s)\\b`, "u").exec(text)?.[1];
  const name = [said, beside, apposed, about, leading].find((word) => word && !NOT_NAMES.test(word)) ?? null;
  return { name, kind, gender: readGender(text) };
}

function readKind(text: string): string | null {
  const pattern = new RegExp(
    `(?:\\b(?:an?|the)\\s+|^|[,:]\\s+|\\babout\\s+)((?:(?!(?:about|story|tale|an?|the|and|of|between)\\b)[a-z-]+\\s+){0,3}?(?:${KIND}))\\b(?!')((?:\\s+of\\s+(?:the\\s+|an?\\s+)?[a-z]+)?)`,
    "i",
  );
  const match = pattern.exec(text);
  if (!match) return null;
  return `${match[1] ?? ""}${match[2] ?? ""}`.toLowerCase().replace(/^(an?|the)\s+/, "");
}

function readGender(text: string): "f" | "m" | null {
  const women = (text.match(/\b(she|her|woman|girl|queen|princess|mother|daughter|sister|widow)\b/gi) ?? [])
    .length;
  const men = (text.match(/\b(he|his|him|man|boy|king|prince|father|son|brother|widower)\b/gi) ?? []).length;
  if (women === men) return null;
  return women > men ? "f" : "m";
}

/** The phrase that says where an English prompt takes place ("on a drifting station"), or null. */
export function readPlace(text: string): string | null {
  const common = new RegExp(
    `\\b(in|on|at|aboard|under|beneath|inside|near)\\s+(?:(?:an?|the|his|her|their)\\s+)?(?:[a-z'’-]+\\s+){0,3}?(?:${PLACE})\\b(?:\\s+(?:of|near|beyond|under|by)\\s+(?:the\\s+|an?\\s+)?[\\p{L}]+)?`,
    "iu",
  );
  const proper = /\b(?:in|near|on|outside)\s+(?:[A-Z][\p{L}]+|[a-z]+-[a-z]+|\d{4}s?)(?:\s+[A-Z][\p{L}]+)*/u;
  const match = common.exec(text) ?? proper.exec(text);
  return match ? match[0].charAt(0).toLowerCase() + match[0].slice(1) : null;
}

const FINDING =
  "finds?|discovers?|receives?|gets?|inherits?|steals?|loses?|lost|seeks?|hunts?|guards?|repairs?|builds?|wakes?|opens?|hides?|saves?|buys?|carries|keeps?|searches for|looks for|hears?|sees?|meets?|must [a-z]+|to [a-z]+";
const AFTER_NOUN =
  "that|which|who|of|in|on|at|from|with|without|to|and|under|behind|by|for|before|after|made|full|left";

/** The thing that a premise turns on when it is what somebody finds, loses, seeks …; null when none is sure. */
export function readSubject(text: string): string | null {
  const pattern = new RegExp(
    `\\b(?:${FINDING})\\s+(?:an?|the|his|her|their|its)\\s+(?:[a-z-]+\\s+){0,2}?([a-z]{4,})(?=\\s+(?:${AFTER_NOUN})\\b|[.,;:!?]|$)`,
    "g",
  );
  for (const [, noun = ""] of text.matchAll(pattern)) {
    const word = noun.toLowerCase();
    const isKind = new RegExp(`^(?:${KIND})$`).test(word);
    if (!isKind && !/[^s]s$/.test(word)) return word;
  }
  return null;
}

const ASKING =
  /^(?:please\s+|can you\s+|could you\s+)*(?:(?:write|create|tell|make|generate|give|compose|invent)\s+(?:me\s+|us\s+)?|i(?:'d| would)? (?:want|like|need)\s+)/i;
const FORM =
  /^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,5}?(?:story|tale|novel|novella|quest|adventure|mystery|romance|drama|fantasy|thriller|fairy tale|game|horror|legend)\b\s*/i;

/** What the story is about, freed from the request around it ("write a story about …"). */
export function readPremise(text: string): string {
  const asked = text.replace(ASKING, "");
  const form = FORM.exec(asked);
  if (
    !form ||
    (asked === text && !/^(?:about|of|where|in which|[:.,—-])/i.test(asked.slice(form[0].length)))
  ) {
    return asked;
  }
  const rest = asked.slice(form[0].length);
  const how = /^(?:where|in which|about how)\s+/i.exec(rest) ?? /^[:.,—-]+\s*/.exec(rest);
  if (how && rest.length > how[0].length + 10) return rest.slice(how[0].length);
  return /^(?:about|of|set)\s/i.test(rest) ? `a story ${rest}` : asked;
}
