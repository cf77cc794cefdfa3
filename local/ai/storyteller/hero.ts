import { pick } from "./random.ts";
import type { Reading } from "./read-prompt.ts";
import type { Gender, GenreBank } from "./types.ts";

export interface Hero {
  name: string;
  kind: string | null;
  gender: Gender;
}

/** The hero as the prompt gives them; what it leaves open is filled from the genre, in the same gender. */
export function heroOf(reading: Reading, bank: GenreBank, seed: string | number): Hero {
  const { name, kind, gender } = reading.hero;
  const fitting = bank.heroes.filter((hero) => gender === null || hero.gender === gender);
  const stock = pick(fitting.length ? fitting : bank.heroes, "hero", seed);
  return {
    name: name ?? stock.name,
    kind: kind ?? (name ? null : stock.description),
    gender: gender ?? stock.gender,
  };
}
