import { plain, typographic } from "./grammar.ts";
import { parseCards, parseSections } from "./notation.ts";
import { decline } from "./ru/decline.ts";
import type { Gender, GenreBank, GenreId, Language, Person, Role, SharedBank, StatText } from "./types.ts";

const FALLS = ["min", "max"] as const;

/** Reads a genre's text bank. Throws Error when a section is missing. */
export function parseGenre(id: GenreId, language: Language, source: string): GenreBank {
  const text = language === "en" ? typographic(source) : source;
  const need = sectionReader(text, id);
  const [anchor = "", gender = "n"] = split(need("anchor")[0] ?? "");
  return {
    id,
    name: need("name")[0] ?? "",
    anchor: language === "ru" ? decline(anchor, gender as Gender, false) : plain(anchor),
    place: need("place")[0] ?? "",
    titles: need("titles"),
    worlds: need("worlds"),
    stakes: need("stakes"),
    acts: need("acts").map((line) => {
      const [title = "", goal = ""] = split(line);
      return { title, goal };
    }),
    heroes: need("heroes").map(parsePerson),
    cast: ["ally", "foe", "witness", "wild"].map((part) => need(`cast ${part}`).map(parsePerson)),
    stats: {
      bond: parseStat(need("stat bond")),
      self: parseStat(need("stat self")),
      means: parseStat(need("stat means")),
      threat: parseStat(need("stat threat")),
    },
    setters: need("setters"),
    endings: { good: need("end good"), bitter: need("end bitter"), open: need("end open") },
    cards: parseCards(text),
  };
}

export interface SharedSources {
  /** Cards for any genre. */
  cards: readonly string[];
  telling: string;
  frame: string;
  /** Cards about the subject, by its kind. */
  subjects: Record<string, string>;
}

/** Reads the texts that all genres of a language share. Throws Error when a section is missing. */
export function parseShared(language: Language, sources: SharedSources): SharedBank {
  const set = language === "en" ? typographic : (text: string) => text;
  const telling = set(sources.telling);
  const need = sectionReader(telling, `shared ${language}`);
  const strain = (role: Role) => need(`strain ${role}`);
  return {
    cards: sources.cards.flatMap((source) => parseCards(set(source))),
    subjectCards: Object.fromEntries(
      Object.entries(sources.subjects).map(([kind, source]) => [kind, parseCards(set(source))]),
    ),
    frame: Object.fromEntries(parseSections(set(sources.frame))),
    setters: need("setters"),
    strain: { bond: strain("bond"), self: strain("self"), means: strain("means"), threat: strain("threat") },
    echoes: sectionsWithPrefix(telling, "echo "),
    callbacks: need("callbacks"),
    tones: { dark: need("tone dark"), light: need("tone light") },
    finales: { good: need("finale good"), bitter: need("finale bitter"), open: need("finale open") },
    closings: {
      good: need("closing good"),
      bitter: need("closing bitter"),
      open: need("closing open"),
      over: need("closing over"),
    },
    fallen: need("fallen"),
    reminiscences: need("reminiscence"),
    motifs: sectionsWithPrefix(telling, "motif "),
  };
}

function sectionsWithPrefix(text: string, prefix: string): Record<string, string[]> {
  const found = [...parseSections(text)].filter(([heading]) => heading.startsWith(prefix));
  return Object.fromEntries(found.map(([heading, lines]) => [heading.slice(prefix.length), lines]));
}

function sectionReader(text: string, owner: string): (heading: string) => string[] {
  const sections = parseSections(text);
  return (heading) => {
    const lines = sections.get(heading);
    if (!lines?.length) throw new Error(`text bank ${owner}: no "${heading}"`);
    return lines;
  };
}

function split(line: string): string[] {
  return line.split("|").map((part) => part.trim());
}

function parsePerson(line: string): Person {
  const [name = "", gender = "m", description = ""] = split(line);
  return { name, gender: gender === "f" ? "f" : "m", description };
}

function parseStat([head = "", description = "", over = "", ...strain]: string[]): StatText {
  const [name = "", initial = "50", fall = "-"] = split(head);
  const gameOver = FALLS.find((end) => end === fall) ?? null;
  return { name, initial: Number(initial), gameOver, description, over, strain };
}
