import { banksOf, genreNamed } from "./banks.ts";
import { unframed } from "./frame.ts";
import { plain, type Slots, uncapitalise } from "./grammar.ts";
import {
  type AnchorKind,
  allNamed,
  anchorFromWord,
  anchorNamed,
  findAnchor,
  genreWords,
  mostNamed,
  motifWords,
} from "./lexicon.ts";
import { languageOf } from "./read-prompt.ts";
import { decline, genderOfName } from "./ru/decline.ts";
import type { Story, StoryStat } from "./story-data.ts";
import {
  GENRES,
  type GenreBank,
  type Language,
  type Noun,
  ROLES,
  type Role,
  type SharedBank,
} from "./types.ts";

/** A story as the storyteller sees it: its words, its texts, its measures. */
export interface Tale {
  language: Language;
  bank: GenreBank;
  shared: SharedBank;
  slots: Slots;
  anchorKind: AnchorKind | null;
  /** Same for all scenes of one story, whatever path is taken. */
  seed: string;
  statNames: Record<Role, string>;
  sceneCount: number;
  tone: "dark" | "light" | null;
  /** What the author asked to be woven in. */
  thread: string | null;
  premise: string;
  kind: string | null;
  /** Where the author has it happen; null when we chose the place. */
  place: string | null;
  motifs: string[];
}

/** Understands a story from its public description alone, whoever wrote it. */
export function taleOf(story: Story): Tale {
  const language =
    story.language === "ru" || story.language === "en" ? story.language : languageOf(story.worldContext);
  const { shared, genres } = banksOf(language);
  const about = `${story.genre} ${story.title} ${story.storySummary} ${story.worldContext}`;
  const bank = genreNamed(story.genre, language) ?? genres[mostNamed(about, genreWords(language)) ?? "drama"];
  const anchor = anchorOf(story, language, bank, shared);
  const premise = (story.storySummary.split("\n")[0] ?? "").trim().replace(/[.]$/, "");
  return {
    language,
    bank,
    shared,
    slots: {
      hero: nameNoun(story.playerName, language),
      anchor: anchor.noun,
      ...castSlots(story, language, bank),
    },
    anchorKind: anchor.kind,
    seed: [bank.id, anchor.noun.forms[0], ...story.cast.map((person) => person.name)].join("|"),
    statNames: nameStats(story.stats, bank),
    sceneCount: story.sceneCount,
    tone: toneOf(story.worldContext, shared),
    thread: unframed(shared, "thread", "instruction", story.worldContext),
    premise,
    kind: kindOf(story.playerDescription, shared),
    place: ownPlaceOf(story, bank, shared),
    motifs: motifsOf(story, premise, bank, shared, language),
  };
}

/**
 * The landscapes that a story names, those of its place before those of its premise; science fiction has the
 * stars around it in any case.
 */
function motifsOf(
  story: Story,
  premise: string,
  bank: GenreBank,
  shared: SharedBank,
  language: Language,
): string[] {
  const ofPlace = allNamed(ownPlaceOf(story, bank, shared) ?? "", motifWords(language));
  const named = ofPlace.length ? ofPlace : allNamed(premise, motifWords(language));
  return bank.id === "scifi" && !named.includes("space") ? [...named, "space"] : named;
}

function ownPlaceOf(story: Story, bank: GenreBank, shared: SharedBank): string | null {
  const place = unframed(shared, "scene", "place", story.worldContext);
  const ours = [
    bank.place,
    ...Object.entries(shared.frame).map(([key, lines]) => (key.startsWith("place ") ? lines[0] : "")),
  ];
  return place === null || ours.includes(place) ? null : place;
}

function anchorOf(
  story: Story,
  language: Language,
  bank: GenreBank,
  shared: SharedBank,
): { noun: Noun; kind: AnchorKind | null } {
  const word = unframed(shared, "heart", "anchor", story.storySummary);
  if (word === null)
    return findAnchor(`${story.storySummary} ${story.title}`, language) ?? { noun: bank.anchor, kind: null };
  const known = anchorNamed(word, language);
  if (known) return known;
  return word === bank.anchor.forms[0] ? { noun: bank.anchor, kind: null } : anchorFromWord(word, language);
}

const PARTS = ["ally", "foe", "witness", "wild"] as const;

function castSlots(story: Story, language: Language, bank: GenreBank): Slots {
  const entries = PARTS.map((part, index) => {
    const fallback = bank.cast[index]?.[0]?.name ?? "";
    return [part, nameNoun(story.cast[index]?.name ?? fallback, language)] as const;
  });
  return Object.fromEntries(entries);
}

function nameNoun(name: string, language: Language): Noun {
  const gender = genderOfPerson(name, language);
  return language === "ru" ? decline(name, gender, true) : { ...plain(name), gender };
}

function genderOfPerson(name: string, language: Language): "m" | "f" {
  const { genres } = banksOf(language);
  for (const id of GENRES) {
    const known = [...genres[id].cast.flat(), ...genres[id].heroes].find((person) => person.name === name);
    if (known) return known.gender === "f" ? "f" : "m";
  }
  if (language === "ru") return genderOfName(name) === "f" ? "f" : "m";
  return /(a|e|ie|y|ine|elle|ette)$/i.test(name) ? "f" : "m";
}

/** Which of the story's stats plays which part: by the genre's own names, else by what ends the game. */
function nameStats(stats: readonly StoryStat[], bank: GenreBank): Record<Role, string> {
  const free = stats.filter((stat) => !ROLES.some((role) => bank.stats[role].name === stat.name));
  const rising = free.findIndex((stat) => stat.gameOverMax);
  const names: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    names[role] = stats.find((stat) => stat.name === bank.stats[role].name)?.name;
  }
  if (names.threat === undefined && rising >= 0) names.threat = free.splice(rising, 1)[0]?.name;
  for (const role of ROLES) names[role] ??= free.shift()?.name ?? "";
  return names as Record<Role, string>;
}

function toneOf(worldContext: string, shared: SharedBank): "dark" | "light" | null {
  if (worldContext.includes(shared.frame.darker?.[0] ?? "\u0000")) return "dark";
  return worldContext.includes(shared.frame.lighter?.[0] ?? "\u0000") ? "light" : null;
}

/** The hero's kind is the first sentence of a description that we wrote ourselves. */
function kindOf(description: string, shared: SharedBank): string | null {
  const motive = (shared.frame.motives ?? []).find((line) => description.endsWith(line));
  const kind = motive ? description.slice(0, description.length - motive.length).trim() : "";
  return kind === "" ? null : uncapitalise(kind.replace(/\.$/, ""));
}
