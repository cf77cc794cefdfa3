import { banksOf } from "./banks.ts";
import { framed } from "./frame.ts";
import { capitalise, fill, plain, type Slots } from "./grammar.ts";
import { heroOf } from "./hero.ts";
import { hash, pick, shuffle } from "./random.ts";
import { type Reading, readPrompt } from "./read-prompt.ts";
import type { Plan } from "./story-data.ts";
import type { GenreBank, GenreId, SharedBank } from "./types.ts";

const REST_LENGTH = 600;

/** Plans a story from an author's prompt. The same prompt and seed give the same plan. */
export function planStory(prompt: string, seed: string | number): Plan {
  const reading = readPrompt(prompt);
  const { shared, genres } = banksOf(reading.language);
  const bank = genres[reading.genre ?? genreByMotif(reading) ?? "drama"];
  const slots = planSlots(reading, bank, shared);
  const stake = fill(pick(bank.stakes, "stake", seed), slots);
  const premise = capitalise(reading.premise || bank.name);
  return {
    title: capitalise(reading.title ?? fill(pick(bank.titles, "title", seed, prompt), slots)),
    shortDescription: `${endSentence(premise)} ${stake}`.slice(0, 400),
    genre: bank.name,
    franchise: reading.franchise,
    language: reading.language,
    isAdultContent: reading.isAdult,
    worldContext: tellWorld(reading, bank, shared, seed, slots),
    storySummary: `${endSentence(premise)}\n\n${framed(shared, "heart", slots)} ${stake}`,
    acts: actsOf(bank, seed, slots),
    sceneCount: reading.sceneCount ?? 10 + (hash("length", seed) % 5),
  };
}

/** The sentences that are a genre's own in a plan: world, stakes, acts. */
export function genreMatter(bank: GenreBank, seed: string | number, slots: Slots) {
  return {
    world: fill(pick(bank.worlds, "world", seed), slots),
    stake: fill(pick(bank.stakes, "stake", seed), slots),
    acts: actsOf(bank, seed, slots),
  };
}

function planSlots(reading: Reading, bank: GenreBank, shared: SharedBank): Slots {
  const hero = heroOf(reading, bank, reading.premise);
  return {
    hero: plain(hero.name),
    anchor: reading.anchor?.noun ?? bank.anchor,
    place: reading.place ?? placeByMotif(reading, shared) ?? bank.place,
  };
}

function tellWorld(
  reading: Reading,
  bank: GenreBank,
  shared: SharedBank,
  seed: string | number,
  slots: Slots,
): string {
  const rest = reading.rest.slice(0, REST_LENGTH).trim().replace(/[.]$/, "");
  const isOnlyPlace = reading.place !== null && rest.length < 40;
  return [
    framed(shared, "scene", slots),
    fill(pick(bank.worlds, "world", seed), slots),
    rest && !isOnlyPlace ? framed(shared, "beyond", { rest }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Three to five acts: the first, the last, and some of those between, in their order. */
function actsOf(bank: GenreBank, seed: string | number, slots: Slots): Plan["acts"] {
  const middle = bank.acts.slice(1, -1);
  const kept = new Set(shuffle(middle, "acts", seed).slice(0, 1 + (hash("act count", seed) % middle.length)));
  return bank.acts
    .filter((act, index) => index === 0 || index === bank.acts.length - 1 || kept.has(act))
    .map((act) => ({ title: fill(act.title, slots), goal: capitalise(fill(act.goal, slots)) }));
}

const BY_MOTIF: Record<string, GenreId> = {
  space: "scifi",
  castle: "fantasy",
  sea: "adventure",
  desert: "adventure",
  forest: "fairytale",
  workshop: "mystery",
  house: "mystery",
  winter: "mystery",
  village: "mystery",
};

/** The place that goes with the landscape of the prompt, where it names no place outright. */
function placeByMotif(reading: Reading, shared: SharedBank): string | null {
  for (const motif of reading.motifs) {
    const place = shared.frame[`place ${motif}`]?.[0];
    if (place) return place;
  }
  return null;
}

/** What a landscape suggests where no genre is named. */
function genreByMotif(reading: Reading): GenreId | null {
  for (const motif of reading.motifs) {
    const genre = BY_MOTIF[motif];
    if (genre) return genre;
  }
  return reading.anchor?.kind === "event" ? "mystery" : null;
}

/** The text with a full stop, unless it ends in a sentence mark already. */
function endSentence(text: string): string {
  return /[.!?…»”]$/.test(text) ? text : `${text}.`;
}
