import { and, arrayContains, type Column, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { catalog } from "@/db/schema";
import type { Language, TranslationStatus } from "@/db/schema/values";
import { containing, searchKey } from "./search-key";
import { type Vocabulary, vocabularyWith } from "./vocabulary";

export type CatalogFilter = {
  lang: Language;
  status?: TranslationStatus;
  /** Slugs; a novel must have all of them. */
  genres?: string[];
  /** Slugs; a novel must have all of them. */
  tags?: string[];
  search?: string;
  year_from?: number;
  year_to?: number;
  /** Leaves out novels that have no localisation in `lang`, instead of showing another one. */
  translatedOnly?: boolean;
};

const SORTED_BY = {
  updated_at: catalog.updatedAt,
  created_at: catalog.createdAt,
  views_daily: catalog.viewsDaily,
  views_total: catalog.viewsTotal,
  rating: catalog.rating,
  bookmarks_count: catalog.bookmarksCount,
} satisfies Record<string, Column>;

export type CatalogSort = { sort: keyof typeof SORTED_BY; order: "asc" | "desc" };

/** Written out because the indexes have nulls last, which an index scan must match. */
export function catalogOrder({ sort, order }: CatalogSort): SQL[] {
  const direction = sql.raw(order === "desc" ? "desc nulls last" : "asc nulls first");
  return [sql`${SORTED_BY[sort]} ${direction}`, sql`${catalog.novelId} ${direction}`];
}

/** The condition on the catalogue's rows; null when nothing can match, because a genre or tag does not exist. */
export async function catalogCondition(filter: CatalogFilter): Promise<SQL | undefined | null> {
  const { genres = [], tags = [], search } = filter;
  const knowsAll = (words: Vocabulary) =>
    genres.every((slug) => words.genresBySlug.has(slug)) && tags.every((slug) => words.tagsBySlug.has(slug));
  const words = await vocabularyWith(knowsAll);
  if (!knowsAll(words)) return null;
  const mask = genres.reduce((sum, slug) => sum | (1n << BigInt(words.genresBySlug.get(slug)?.bit ?? 0)), 0n);
  const numbers = tags.flatMap((slug) => words.tagsBySlug.get(slug)?.number ?? []);
  return and(
    eq(catalog.lang, filter.lang),
    filter.translatedOnly ? eq(catalog.contentLang, filter.lang) : undefined,
    filter.status && eq(catalog.status, filter.status),
    filter.year_from === undefined ? undefined : gte(catalog.year, filter.year_from),
    filter.year_to === undefined ? undefined : lte(catalog.year, filter.year_to),
    mask === 0n
      ? undefined
      : sql`${catalog.genreMask} & ${mask.toString()}::bigint = ${mask.toString()}::bigint`,
    numbers.length === 0 ? undefined : arrayContains(catalog.tagNumbers, numbers),
    search ? sql`${catalog.search} like ${searchKey(sql`${containing(search)}::text`)}` : undefined,
  );
}
