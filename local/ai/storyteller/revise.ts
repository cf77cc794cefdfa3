import { banksOf, genreNamed } from "./banks.ts";
import { castOf, statsOf } from "./characters.ts";
import { framed, unframed } from "./frame.ts";
import { capitalise, plain, type Slots } from "./grammar.ts";
import { type Changes, isFreeform, readInstruction } from "./instruction.ts";
import { genreMatter } from "./plan.ts";
import { hash } from "./random.ts";
import { languageOf } from "./read-prompt.ts";
import { decline, genderOfName } from "./ru/decline.ts";
import type { Characters, Plan, Story } from "./story-data.ts";
import { taleOf } from "./tale.ts";
import type { GenreBank, Language, SharedBank } from "./types.ts";

const MIN_SCENES = 8;
const MAX_SCENES = 20;
const THREAD_LENGTH = 300;
const WORLD_LENGTH = 3200;
const SUMMARY_LENGTH = 3200;

/** The earlier plan with what the instruction asks for, and nothing else, changed. */
export function revisePlan(draft: Story, instruction: string): Plan {
  const language = languageFor(draft);
  const { shared, genres } = banksOf(language);
  const changes = readInstruction(instruction, language);
  const renamed = changes.heroName ? renameIn(draft, changes.heroName, language) : draft;
  const bank = changes.genre ? genres[changes.genre] : null;
  const plan = bank && bank.name !== draft.genre ? intoGenre(renamed, bank, shared, language) : renamed;
  return {
    title: changes.title ?? plan.title,
    shortDescription: plan.shortDescription,
    genre: plan.genre,
    franchise: plan.franchise,
    language,
    isAdultContent: plan.isAdultContent,
    worldContext: reviseWorld(plan.worldContext, changes, instruction, shared),
    storySummary: isFreeform(changes)
      ? `${plan.storySummary.slice(0, SUMMARY_LENGTH)} ${threadOf(instruction, shared)}`
      : plan.storySummary,
    acts: plan.acts,
    sceneCount: Math.min(
      MAX_SCENES,
      Math.max(MIN_SCENES, changes.sceneCount ?? plan.sceneCount + changes.lengthBy),
    ),
  };
}

/** The earlier characters; a new genre brings its own stats and people, a new name is taken over. */
export function reviseCharacters(draft: Story, plan: Plan, instruction: string): Characters {
  const language = languageFor(draft);
  const changes = readInstruction(instruction, language);
  const playerName = changes.heroName ?? draft.playerName;
  const bank = plan.genre === draft.genre ? null : genreNamed(plan.genre, language);
  return {
    playerName,
    playerDescription: draft.playerDescription.replaceAll(draft.playerName || "\u0000", playerName),
    stats: bank ? statsOf(bank, plan.title) : draft.stats,
    cast: bank ? castOf(bank, playerName, plan.title) : draft.cast,
  };
}

function languageFor(draft: Story): Language {
  return draft.language === "ru" || draft.language === "en" ? draft.language : languageOf(draft.worldContext);
}

function reviseWorld(world: string, changes: Changes, instruction: string, shared: SharedBank): string {
  const tones = [shared.frame.darker?.[0] ?? "", shared.frame.lighter?.[0] ?? ""];
  const bare = changes.tone ? tones.reduce((text, line) => text.replace(line, "").trim(), world) : world;
  const moved = changes.place ? moveTo(changes.place, bare, shared) : bare;
  return [
    moved.slice(0, WORLD_LENGTH),
    changes.tone ? framed(shared, changes.tone === "dark" ? "darker" : "lighter", {}) : "",
    isFreeform(changes) ? threadOf(instruction, shared) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The world with another sentence about the place; it comes first, whether there was one before or not. */
function moveTo(place: string, world: string, shared: SharedBank): string {
  const before = unframed(shared, "scene", "place", world);
  const rest = before === null ? world : world.replace(framed(shared, "scene", { place: before }), "").trim();
  return `${framed(shared, "scene", { place })} ${rest}`;
}

function threadOf(instruction: string, shared: SharedBank): string {
  const text = instruction
    .replace(/\s+/g, " ")
    .replace(/[«»"“”]/g, "")
    .replace(/[.]+$/, "")
    .trim();
  return framed(shared, "thread", { instruction: text.slice(0, THREAD_LENGTH) });
}

/** Premise, place and length stay; world, stakes and acts become those of the genre. */
function intoGenre(draft: Story, bank: GenreBank, shared: SharedBank, language: Language): Story {
  const tale = taleOf(draft);
  const slots: Slots = { ...tale.slots, place: bank.place };
  const { world, stake, acts } = genreMatter(bank, hash(draft.title, bank.id), slots);
  const [sceneSentence = ""] = draft.worldContext.match(/^[^.]+\./) ?? [];
  const [premise = ""] = draft.storySummary.split("\n");
  return {
    ...draft,
    language,
    genre: bank.name,
    worldContext: [sceneSentence, world].join(" ").trim(),
    shortDescription: `${premise} ${stake}`.trim(),
    storySummary: `${premise}\n\n${framed(shared, "heart", slots)} ${stake}`,
    acts,
  };
}

/** The hero's name replaced wherever the plan has it, in Russian in each case. */
function renameIn(draft: Story, name: string, language: Language): Story {
  if (!draft.playerName) return draft;
  const before = formsOf(draft.playerName, language);
  const after = formsOf(name, language);
  const replace = (text: string) =>
    before.reduce((result, form, index) => replaceWord(result, form, after[index] ?? name), text);
  return {
    ...draft,
    title: capitalise(replace(draft.title)),
    shortDescription: replace(draft.shortDescription),
    worldContext: replace(draft.worldContext),
    storySummary: replace(draft.storySummary),
    acts: draft.acts.map((act) => ({ title: replace(act.title), goal: replace(act.goal) })),
  };
}

function formsOf(name: string, language: Language): readonly string[] {
  return language === "ru" ? decline(name, genderOfName(name), true).forms : plain(name).forms.slice(0, 1);
}

function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "gu"), by);
}
