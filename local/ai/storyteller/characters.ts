import { banksOf, genreNamed } from "./banks.ts";
import { capitalise } from "./grammar.ts";
import { heroOf } from "./hero.ts";
import { hash, pick, shuffle } from "./random.ts";
import { languageOf, readPrompt } from "./read-prompt.ts";
import type { Characters, Plan } from "./story-data.ts";
import { type GenreBank, ROLES } from "./types.ts";

/** Makes the hero, the four stats and the cast for a plan. */
export function makeCharacters(prompt: string, plan: Plan): Characters {
  const language =
    plan.language === "ru" || plan.language === "en" ? plan.language : languageOf(plan.worldContext);
  const { shared, genres } = banksOf(language);
  const reading = readPrompt(prompt);
  const bank = genreNamed(plan.genre, language) ?? genres[reading.genre ?? "drama"];
  const hero = heroOf(reading, bank, reading.premise);
  const motive = pick(shared.frame.motives ?? [""], "motive", plan.title);
  const kind = hero.kind ? withArticle(hero.kind, language === "en") : null;
  return {
    playerName: hero.name,
    playerDescription: kind ? `${capitalise(kind)}. ${motive}` : motive,
    stats: statsOf(bank, plan.title),
    cast: castOf(bank, hero.name, plan.title),
  };
}

/** The genre's four stats, starting a little differently in every story. */
export function statsOf(bank: GenreBank, seed: string): Characters["stats"] {
  return ROLES.map((role) => {
    const stat = bank.stats[role];
    return {
      name: stat.name,
      description: stat.description,
      initialValue: stat.initial - 5 + (hash("initial", role, seed) % 11),
      gameOverMin: stat.gameOver === "min",
      gameOverMax: stat.gameOver === "max",
    };
  });
}

/** An ally, an opponent, a witness and somebody who may change sides; nobody shares the hero's name. */
export function castOf(bank: GenreBank, heroName: string, seed: string): Characters["cast"] {
  const taken = new Set([heroName]);
  return bank.cast.map((people, part) => {
    const free = shuffle(people, "cast", part, seed).find((person) => !taken.has(person.name)) ?? people[0];
    const person = free ?? { name: heroName, description: "" };
    taken.add(person.name);
    return { name: person.name, description: capitalise(person.description) };
  });
}

function withArticle(kind: string, isEnglish: boolean): string {
  if (!isEnglish || /^(an?|the)\s/.test(kind)) return kind;
  return `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind}`;
}
