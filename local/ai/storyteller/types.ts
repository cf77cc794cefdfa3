/** Languages the storyteller writes in. */
export type Language = "ru" | "en";

/** The four things every story measures, whatever the genre calls them. */
export const ROLES = ["bond", "self", "means", "threat"] as const;
export type Role = (typeof ROLES)[number];

/** Where in a story a card may be dealt. */
export const PHASES = ["hook", "early", "mid", "late", "climax"] as const;
export type Phase = (typeof PHASES)[number];

/** How a story can end when no stat has run out. */
export type Outcome = "good" | "bitter" | "open";

export const GENRES = [
  "fantasy",
  "scifi",
  "mystery",
  "horror",
  "adventure",
  "romance",
  "historical",
  "drama",
  "postapoc",
  "fairytale",
] as const;
export type GenreId = (typeof GENRES)[number];

export type Gender = "m" | "f" | "n" | "p";

/** A word with its six cases: nominative, genitive, dative, accusative, instrumental, prepositional. */
export interface Noun {
  forms: readonly [string, string, string, string, string, string];
  gender: Gender;
}

export interface RoleChange {
  role: Role;
  change: number;
}

/** One decision on a card; `after` is told at the start of the scene that follows it. */
export interface CardChoice {
  text: string;
  changes: RoleChange[];
  after: string;
}

/** One situation a scene can be about. `ownPlace`: its text says where it happens. */
export interface Card {
  label: string;
  phase: Phase;
  ownPlace: boolean;
  text: string;
  ask: string;
  choices: CardChoice[];
}

export interface StatText {
  name: string;
  initial: number;
  gameOver: "min" | "max" | null;
  description: string;
  /** What happens when the stat reaches its game-over end. */
  over: string;
  /** Sentences that colour a scene while the stat is in a bad way. */
  strain: string[];
}

export interface Person {
  name: string;
  gender: Gender;
  description: string;
}

export interface GenreBank {
  id: GenreId;
  name: string;
  anchor: Noun;
  place: string;
  titles: string[];
  worlds: string[];
  stakes: string[];
  acts: { title: string; goal: string }[];
  heroes: Person[];
  cast: Person[][];
  stats: Record<Role, StatText>;
  setters: string[];
  endings: Record<Outcome, string[]>;
  cards: Card[];
}

export interface SharedBank {
  cards: Card[];
  /** Situations about the thing that the prompt names, by its kind. */
  subjectCards: Record<string, Card[]>;
  /** Single sentences that frame a story, by name; see the frame of each language. */
  frame: Record<string, string[]>;
  setters: string[];
  strain: Record<Role, string[]>;
  /** What a change of a stat feels like, by `role+` and `role-`. */
  echoes: Record<string, string[]>;
  callbacks: string[];
  tones: { dark: string[]; light: string[] };
  finales: Record<Outcome, string[]>;
  closings: Record<Outcome | "over", string[]>;
  fallen: string[];
  reminiscences: string[];
  motifs: Record<string, string[]>;
}
