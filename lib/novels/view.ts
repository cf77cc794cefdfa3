import type { Language } from "@/db/schema/values";
import { env } from "@/lib/core/env";
import { fileUrl } from "@/lib/core/files";
import type { Novel } from "./fields";
import type { NovelRow } from "./queries";
import { toTerm, type Vocabulary, vocabularyWith } from "./vocabulary";

const knowsTagsOf = (rows: NovelRow[]) => (words: Vocabulary) =>
  rows.every((row) => row.tagNumbers.every((number) => words.tagsByNumber.has(number)));

function toNovel(
  { novel, shown, genreMask, tagNumbers }: NovelRow,
  words: Vocabulary,
  lang: Language,
): Novel {
  const genres = [...words.genresBySlug.values()].filter(({ bit }) => (genreMask >> BigInt(bit)) & 1n);
  const tags = tagNumbers.flatMap((number) => words.tagsByNumber.get(number) ?? []);
  return {
    id: novel.id,
    slug: novel.slug,
    cover_image_url: novel.coverPath && new URL(fileUrl(novel.coverPath), env().PUBLIC_URL).href,
    translation_status: novel.translationStatus,
    original_chapters_count: novel.originalChaptersCount,
    release_year: novel.releaseYear,
    views_daily: novel.viewsDaily,
    views_total: novel.viewsTotal,
    rating: novel.ratingCount === 0 ? 0 : Math.round((100 * novel.ratingSum) / novel.ratingCount) / 100,
    rating_count: novel.ratingCount,
    bookmarks_count: novel.bookmarksCount,
    created_at: novel.createdAt.toISOString(),
    updated_at: novel.updatedAt.toISOString(),
    lang: shown.lang,
    title: shown.title,
    description: shown.description,
    alt_titles: shown.altTitles,
    author: shown.author,
    tags: tags.map((tag) => toTerm(tag, lang)),
    genres: genres.map((genre) => toTerm(genre, lang)),
  };
}

/** Rows of the catalogue as the API shows them, with genres and tags named in `lang`. */
export async function toNovels(rows: NovelRow[], lang: Language): Promise<Novel[]> {
  const words = await vocabularyWith(knowsTagsOf(rows));
  return rows.map((row) => toNovel(row, words, lang));
}
