import { asc, count, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { genres, novelGenres, novels, novelTags, tags } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Term } from "./fields";
import { nameIn } from "./languages";

type Names = Partial<Record<Language, string>>;
export type GenreEntry = { id: string; slug: string; bit: number; names: Names; novelsCount: number };
export type TagEntry = { id: string; slug: string; number: number; names: Names; novelsCount: number };

/** The words that the catalogue is described in: few enough to be held in memory. */
export type Vocabulary = {
  genresBySlug: Map<string, GenreEntry>;
  tagsBySlug: Map<string, TagEntry>;
  tagsByNumber: Map<number, TagEntry>;
  /** Years of release that occur, ascending. */
  years: number[];
};

const KEPT_MS = 10_000;
// Routes and pages are bundled apart, and a development server reloads modules: all must see the same words.
const holder = globalThis as typeof globalThis & {
  fabulaVocabulary?: { readAt: number; read: Promise<Vocabulary> };
};

async function readVocabulary(): Promise<Vocabulary> {
  const [genreRows, tagRows, yearRows] = await Promise.all([
    db()
      .select({
        id: genres.id,
        slug: genres.slug,
        bit: genres.bit,
        names: genres.names,
        novelsCount: count(novelGenres.novelId),
      })
      .from(genres)
      .leftJoin(novelGenres, eq(novelGenres.genreId, genres.id))
      .groupBy(genres.id)
      .orderBy(asc(genres.bit)),
    db()
      .select({
        id: tags.id,
        slug: tags.slug,
        number: tags.number,
        names: tags.names,
        novelsCount: count(novelTags.novelId),
      })
      .from(tags)
      .leftJoin(novelTags, eq(novelTags.tagId, tags.id))
      .groupBy(tags.id)
      .orderBy(desc(count(novelTags.novelId)), asc(tags.slug)),
    db().selectDistinct({ year: novels.releaseYear }).from(novels).orderBy(asc(novels.releaseYear)),
  ]);
  return {
    genresBySlug: new Map(genreRows.map((genre) => [genre.slug, genre])),
    tagsBySlug: new Map(tagRows.map((tag) => [tag.slug, tag])),
    tagsByNumber: new Map(tagRows.map((tag) => [tag.number, tag])),
    years: yearRows.map(({ year }) => year),
  };
}

/** Drops what is held of the words, after they have changed. */
export function forgetVocabulary(): void {
  holder.fabulaVocabulary = undefined;
}

/** All genres, tags and years, at most ten seconds old. */
export function vocabulary(): Promise<Vocabulary> {
  const held = holder.fabulaVocabulary;
  if (held && Date.now() - held.readAt < KEPT_MS) return held.read;
  const read = readVocabulary();
  holder.fabulaVocabulary = { readAt: Date.now(), read };
  // What could not be read must not be held; whoever asked sees the error themselves.
  read.catch(forgetVocabulary);
  return read;
}

/** The vocabulary, read anew when `complete` says that it lacks a word which another process may have added. */
export async function vocabularyWith(complete: (words: Vocabulary) => boolean): Promise<Vocabulary> {
  const held = await vocabulary();
  if (complete(held)) return held;
  forgetVocabulary();
  return vocabulary();
}

/** A genre or tag as the API shows it, named in `lang`. */
export const toTerm = (entry: GenreEntry | TagEntry, lang: Language): Term => ({
  id: entry.id,
  name: nameIn(entry.names, lang, entry.slug),
  slug: entry.slug,
  novels_count: entry.novelsCount,
});
