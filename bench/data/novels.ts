import type postgres from "postgres";
import { madeUpId } from "./ids";
import { ENGLISH, RUSSIAN, type Words } from "./text";

const TAGS = 200;
const TAGS_EACH = 3;
const GENRES_EACH = 3;

const list = (values: readonly string[]) => `array[${values.map((value) => `'${value}'`).join(",")}]`;
/** One of the values, which one depending on the SQL expression `number`. */
const pick = (values: readonly string[], number: string) =>
  `(${list(values)})[1 + (${number}) % ${values.length}]`;

function localizations(lang: string, { adjectives, nouns, sentences }: Words, novels: number): string {
  const title = `${pick(adjectives, "n / 10")} || ' ' || ${pick(nouns, "n")} || ' ' || n`;
  const description = [0, 3, 5].map((step) => pick(sentences, `n + ${step}`)).join(" || ' ' || ");
  return `
    insert into novel_localizations (novel_id, lang, title, description, alt_titles, author)
    select ${madeUpId("novel", "n")}, '${lang}', ${title}, ${description}, '{}', 'Author ' || n % 500
    from generate_series(1, ${novels}) n`;
}

const statements = (novels: number) => [
  `insert into tags (id, slug, names)
   select ${madeUpId("tag", "n")}, 'bench-tag-' || n, jsonb_build_object('ru', 'тег ' || n, 'en', 'tag ' || n)
   from generate_series(1, ${TAGS}) n`,
  `insert into novels (id, slug, translation_status, original_chapters_count, release_year, views_daily,
     views_total, rating_sum, rating_count, bookmarks_count, chapters_published, created_at, updated_at)
   select ${madeUpId("novel", "n")}, 'bench-novel-' || n, ${pick(["ongoing", "completed", "paused", "dropped"], "n / 2")},
     100, 1990 + n % 35, n * 13 % 97, n::bigint * 7919 % 100003, n % 50 * 4, n % 50, n * 31 % 1009, 10,
     now() - n * interval '1 minute' - interval '1 day', now() - n * 37 % ${novels} * interval '1 minute'
   from generate_series(1, ${novels}) n`,
  localizations("ru", RUSSIAN, novels),
  localizations("en", ENGLISH, novels),
  `insert into novel_genres (novel_id, genre_id)
   select distinct ${madeUpId("novel", "n")}, genres.id
   from generate_series(1, ${novels}) n, generate_series(1, ${GENRES_EACH}) k
   join (select id, row_number() over (order by bit) - 1 as place, count(*) over () as places from genres) genres on true
   where genres.place = (n * k + n / 14) % genres.places`,
  `insert into novel_tags (novel_id, tag_id)
   select distinct ${madeUpId("novel", "n")}, ${madeUpId("tag", `(1 + (n * k * 17) % ${TAGS})`)}
   from generate_series(1, ${novels}) n, generate_series(1, ${TAGS_EACH}) k`,
];

/** Writes novels in Russian and English with genres and tags; the catalogue's rows are not among them. */
export async function loadNovels(sql: postgres.Sql, novels: number): Promise<void> {
  for (const statement of statements(novels)) await sql.unsafe(statement);
}

/** The ids of the novels that {@link loadNovels} has written. */
export async function novelIds(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select id from novels where slug like 'bench-novel-%' order by id`;
  return rows.map((row) => row.id);
}
