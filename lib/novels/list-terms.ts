import type { Language } from "@/db/schema/values";
import type { Term } from "./fields";
import { toTerm, type Vocabulary, vocabulary } from "./vocabulary";

/** The genres of a vocabulary by their names in `lang`. */
export const genreTerms = (words: Vocabulary, lang: Language): Term[] =>
  [...words.genresBySlug.values()]
    .map((genre) => toTerm(genre, lang))
    .sort((a, b) => a.name.localeCompare(b.name, lang));

/** The tags of a vocabulary, the most used first. */
export const tagTerms = (words: Vocabulary, lang: Language): Term[] =>
  [...words.tagsBySlug.values()].map((tag) => toTerm(tag, lang));

/** All genres (001-10). */
export async function listGenres(lang: Language): Promise<Term[]> {
  return genreTerms(await vocabulary(), lang);
}

/** All tags (001-09). */
export async function listTags(lang: Language): Promise<Term[]> {
  return tagTerms(await vocabulary(), lang);
}
