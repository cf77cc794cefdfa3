import { LANGUAGES, type Language, TRANSLATION_STATUSES, type TranslationStatus } from "@/db/schema/values";

export const CATALOG_SORTS = ["updated_at", "created_at", "views_total", "views_daily", "rating"] as const;
export type CatalogSortKey = (typeof CATALOG_SORTS)[number];

/** What the address of the catalogue asks for. */
export type CatalogQuery = {
  page: number;
  sort: CatalogSortKey;
  order: "asc" | "desc";
  genres: string[];
  tags: string[];
  search?: string;
  status?: TranslationStatus;
  /** Only novels that can be read in it; absent: all, shown in the language of the page where they can be. */
  lang?: Language;
  year_from?: number;
  year_to?: number;
};

export type SearchParams = Record<string, string | string[] | undefined>;

const MAX_SLUGS = 20;
const MAX_YEAR = 2200;

const one = (value: string | string[] | undefined) => [value].flat()[0]?.trim() || undefined;
const oneOf = <Value extends string>(values: readonly Value[], given: string | undefined) =>
  values.find((value) => value === given);

function listOf(params: SearchParams, name: string): string[] {
  const given = [params[name], params[`${name}[]`]].flat().flatMap((value) => value?.split(",") ?? []);
  return [...new Set(given.map((slug) => slug.trim()).filter(Boolean))].slice(0, MAX_SLUGS);
}

function whole(given: string | undefined, max: number): number | undefined {
  const value = Number(given);
  return given && Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
}

/** Reads the catalogue's address; what makes no sense counts as not said. */
export function parseCatalogQuery(params: SearchParams): CatalogQuery {
  return {
    page: whole(one(params.page), Number.MAX_SAFE_INTEGER / 1000) ?? 1,
    sort: oneOf(CATALOG_SORTS, one(params.sort)) ?? "updated_at",
    order: one(params.order) === "asc" ? "asc" : "desc",
    genres: listOf(params, "genres"),
    tags: listOf(params, "tags"),
    search: one(params.search)?.slice(0, 200),
    status: oneOf(TRANSLATION_STATUSES, one(params.status)),
    lang: oneOf(LANGUAGES, one(params.lang)),
    year_from: whole(one(params.year_from), MAX_YEAR),
    year_to: whole(one(params.year_to), MAX_YEAR),
  };
}

/** The query's parts as the address spells them, usual values left out; for links and for a form's hidden fields. */
export function catalogPairs(query: CatalogQuery): [name: string, value: string][] {
  const { page, sort, order, genres, tags, ...rest } = query;
  const pairs: [string, string | number | undefined][] = [
    ["search", rest.search],
    ["genres", genres.join(",")],
    ["tags", tags.join(",")],
    ["status", rest.status],
    ["lang", rest.lang],
    ["year_from", rest.year_from],
    ["year_to", rest.year_to],
    ["sort", sort === "updated_at" ? undefined : sort],
    ["order", order === "desc" ? undefined : order],
    ["page", page === 1 ? undefined : page],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, String(value)] as [string, string]] : []));
}

/** The address of the catalogue with some things changed; any change leads back to the first page. */
export function catalogHref(query: CatalogQuery, change: Partial<CatalogQuery> = {}): string {
  const pairs = catalogPairs({ ...query, page: 1, ...change });
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return search.length > 0 ? `/novels?${search.join("&")}` : "/novels";
}

/** A list with a value taken out, or put in at the end. */
export const toggled = (values: string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** How many filters are set. */
export const filterCount = ({ genres, tags, status, lang, year_from, year_to }: CatalogQuery): number =>
  genres.length + tags.length + [status, lang, year_from ?? year_to].filter(Boolean).length;
