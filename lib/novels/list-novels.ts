import { and, count, eq, inArray, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { catalog } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Page } from "@/lib/core/page";
import { type CatalogFilter, type CatalogSort, catalogCondition, catalogOrder } from "./catalog-filter";
import type { Novel, Term } from "./fields";
import { genreTerms, tagTerms } from "./list-terms";
import { novelRows } from "./queries";
import { toNovels } from "./view";
import { vocabulary } from "./vocabulary";

const OFFERED_TAGS = 200;

export type CatalogRequest = CatalogFilter &
  CatalogSort & {
    page: number;
    limit: number;
    /** The language of the names of genres and tags, when it is not that of the titles. */
    termsIn?: Language;
  };
export type CatalogPage = Page<Novel> & { filters: { genres: Term[]; tags: Term[]; years: number[] } };

/** One page of rows: the narrow index is walked first, and only the rows that are shown are joined. */
function pageOfRows(condition: SQL | undefined, request: CatalogRequest) {
  const { lang, page, limit } = request;
  const shown = db()
    .select({ id: catalog.novelId })
    .from(catalog)
    .where(condition)
    .orderBy(...catalogOrder(request))
    .limit(limit)
    .offset((page - 1) * limit);
  return novelRows()
    .where(and(eq(catalog.lang, lang), inArray(catalog.novelId, shown)))
    .orderBy(...catalogOrder(request));
}

async function countRows(condition: SQL | undefined): Promise<number> {
  const [row] = await db().select({ total: count() }).from(catalog).where(condition);
  return row?.total ?? 0;
}

async function offeredFilters(lang: Language): Promise<CatalogPage["filters"]> {
  const words = await vocabulary();
  const used = tagTerms(words, lang).filter((tag) => tag.novels_count > 0);
  return { genres: genreTerms(words, lang), tags: used.slice(0, OFFERED_TAGS), years: words.years };
}

/**
 * A page of the catalogue (001-05), and what it can be filtered by. The number of queries does not depend on how
 * many novels there are.
 */
export async function listNovels(request: CatalogRequest): Promise<CatalogPage> {
  const { page, limit, lang, termsIn = lang } = request;
  const condition = await catalogCondition(request);
  const [rows, total, filters] = await Promise.all([
    condition === null ? [] : pageOfRows(condition, request),
    condition === null ? 0 : countRows(condition),
    offeredFilters(termsIn),
  ]);
  return { items: await toNovels(rows, termsIn), page, limit, total, filters };
}
