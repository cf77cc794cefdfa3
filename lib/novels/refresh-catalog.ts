import { inArray, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { novels } from "@/db/schema";
import { LANGUAGES } from "@/db/schema/values";
import { languageOrder } from "./languages";
import { searchKey } from "./search-key";

const sqlArray = (values: readonly string[]): SQL =>
  sql.raw(`array[${values.map((value) => `'${value}'`).join(", ")}]`);

const NAMES = searchKey(
  sql`string_agg(concat_ws(E'\n', one.title, array_to_string(one.alt_titles, E'\n'), one.author), E'\n' order by one.lang)`,
);

/**
 * Writes the catalogue's rows of some novels anew: one for each language, showing the localisation in it or the next
 * best. Call it in the transaction that changed the novels, after their own rows were written.
 */
export async function refreshCatalog(tx: Queryable, novelIds: string[]): Promise<void> {
  if (novelIds.length === 0) return;
  await tx.execute(sql`
    insert into catalog (lang, novel_id, content_lang, status, year, genre_mask, tag_numbers, rating,
      views_daily, views_total, bookmarks_count, created_at, updated_at, title, search)
    select asked.lang, novels.id, shown.lang, novels.translation_status, novels.release_year,
      coalesce((select bit_or(1::bigint << genres.bit) from novel_genres join genres on genres.id = novel_genres.genre_id
        where novel_genres.novel_id = novels.id), 0),
      coalesce((select array_agg(tags.number order by tags.number) from novel_tags join tags on tags.id = novel_tags.tag_id
        where novel_tags.novel_id = novels.id), '{}'),
      case when novels.rating_count = 0 then 0 else round(novels.rating_sum::numeric / novels.rating_count, 2) end,
      novels.views_daily, novels.views_total, novels.bookmarks_count, novels.created_at, novels.updated_at,
      shown.title, names.search
    from novels
    cross join unnest(${sqlArray(LANGUAGES)}) as asked (lang)
    cross join lateral (
      select one.lang, one.title from novel_localizations one where one.novel_id = novels.id
      order by one.lang <> asked.lang, array_position(${sqlArray(languageOrder("en"))}, one.lang) limit 1
    ) shown
    cross join lateral (
      select ${NAMES} as search from novel_localizations one where one.novel_id = novels.id
    ) names
    where ${inArray(novels.id, novelIds)}
    on conflict (lang, novel_id) do update set content_lang = excluded.content_lang, status = excluded.status,
      year = excluded.year, genre_mask = excluded.genre_mask, tag_numbers = excluded.tag_numbers,
      rating = excluded.rating, views_daily = excluded.views_daily, views_total = excluded.views_total,
      bookmarks_count = excluded.bookmarks_count, created_at = excluded.created_at,
      updated_at = excluded.updated_at, title = excluded.title, search = excluded.search
  `);
}
