import { parseGenre, parseShared, type SharedSources } from "./bank.ts";
import { englishGenres, englishShared } from "./en/index.ts";
import { russianGenres, russianShared } from "./ru/index.ts";
import { GENRES, type GenreBank, type GenreId, type Language, type SharedBank } from "./types.ts";

interface Banks {
  shared: SharedBank;
  genres: Record<GenreId, GenreBank>;
}

const loaded = new Map<Language, Banks>();

/** All texts of a language. They are read once, at the first story told in it. */
export function banksOf(language: Language): Banks {
  const known = loaded.get(language);
  if (known) return known;
  const banks =
    language === "ru"
      ? load(language, russianShared, russianGenres)
      : load(language, englishShared, englishGenres);
  loaded.set(language, banks);
  return banks;
}

/** The genre bank that bears this name in its language ("детектив", "mystery"), or null. */
export function genreNamed(name: string, language: Language): GenreBank | null {
  const wanted = name.trim().toLowerCase();
  const { genres } = banksOf(language);
  return GENRES.map((id) => genres[id]).find((bank) => bank.name === wanted || bank.id === wanted) ?? null;
}

function load(language: Language, shared: SharedSources, sources: Record<GenreId, string>): Banks {
  const entries = GENRES.map((id) => [id, parseGenre(id, language, sources[id])] as const);
  return { shared: parseShared(language, shared), genres: Object.fromEntries(entries) as Banks["genres"] };
}
