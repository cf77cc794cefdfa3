import type postgres from "postgres";
import { madeUpId } from "./ids";
import { ENGLISH, RUSSIAN, type Words } from "./text";

const CHAPTERS_EACH = 10;
/** About a thousand words. */
const SENTENCES_EACH = 70;

const chapterId = madeUpId("chapter", "n || '.' || k");
const everyChapter = (novels: number) =>
  `generate_series(1, ${novels}) n, generate_series(1, ${CHAPTERS_EACH}) k`;

/** Sentences in an order that differs from chapter to chapter, a paragraph being five of them. */
function contents(lang: string, { sentences }: Words, novels: number): string {
  const bank = sentences.map((sentence) => `'${sentence}'`).join(",");
  return `
    insert into chapter_contents (chapter_id, lang, content, source, word_count, reading_time_minutes)
    select ${chapterId}, '${lang}', text.content, 'manual', ${SENTENCES_EACH * 15}, 5
    from ${everyChapter(novels)}, lateral (
      select string_agg((array[${bank}])[1 + (n * 7 + k * 3 + s * (1 + n % 5) + s / 8) % ${sentences.length}],
        case when s % 5 = 0 then E'\\n\\n' else ' ' end order by s) as content
      from generate_series(1, ${SENTENCES_EACH}) s
    ) text`;
}

/** Writes ten published chapters for each novel, each with a text in Russian and in English. */
export async function loadChapters(sql: postgres.Sql, novels: number): Promise<void> {
  await sql.unsafe(`
    insert into chapters (id, novel_id, number, title, published_at, created_at)
    select ${chapterId}, ${madeUpId("novel", "n")}, k, 'Chapter ' || k, now() - interval '1 day', now() - interval '1 day'
    from ${everyChapter(novels)}`);
  await sql.unsafe(contents("ru", RUSSIAN, novels));
  await sql.unsafe(contents("en", ENGLISH, novels));
}

/** Some of the chapters that {@link loadChapters} has written, from all over the library. */
export async function someChapterIds(sql: postgres.Sql, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select chapters.id from chapters join novels on novels.id = chapters.novel_id
    where novels.slug like 'bench-novel-%' order by md5(chapters.id::text) limit ${count}`;
  return rows.map((row) => row.id);
}
