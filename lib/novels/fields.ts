import { z } from "zod";
import { CONTENT_SOURCES, LANGUAGES, TRANSLATION_STATUSES } from "@/db/schema/values";
import { readingProgress } from "@/lib/reading/fields";

const listOf = (value: unknown) =>
  [value ?? []].flat().flatMap((item) => (typeof item === "string" ? item.split(",") : [item]));

export const language = z.enum(LANGUAGES).meta({ description: "The language of titles and texts" });
export const status = z.enum(TRANSLATION_STATUSES);
export const order = z.enum(["asc", "desc"]);
export const timestamp = z.iso.datetime();
/** A list of slugs, given as `name[]=a&name[]=b`, `name=a&name=b` or `name=a,b`. */
export const slugs = z.preprocess(listOf, z.array(z.string().trim().min(1).max(200)).max(20));
export const year = z.coerce.number().int().min(1).max(2200);
export const pageQuery = {
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
};

export const term = z
  .object({ id: z.uuid(), name: z.string(), slug: z.string(), novels_count: z.int() })
  .meta({ id: "Term", description: "A genre or a tag" });

export const novel = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    cover_image_url: z.string().nullable(),
    translation_status: status,
    original_chapters_count: z.int(),
    release_year: z.int(),
    views_daily: z.int(),
    views_total: z.int(),
    rating: z.number(),
    rating_count: z.int(),
    bookmarks_count: z.int(),
    created_at: timestamp,
    updated_at: timestamp,
    lang: language.meta({ description: "The language that title, description and author are in" }),
    title: z.string(),
    description: z.string(),
    alt_titles: z.array(z.string()),
    author: z.string(),
    tags: z.array(term),
    genres: z.array(term),
  })
  .meta({ id: "Novel" });

export const novelDetail = novel
  .extend({
    chapters_published: z.int(),
    last_chapter_at: timestamp.nullable(),
    user_progress: readingProgress.optional(),
  })
  .meta({ id: "NovelDetail" });

export const chapter = z
  .object({
    id: z.uuid(),
    novel_id: z.uuid(),
    number: z.number(),
    slug: z.string().optional(),
    title: z.string(),
    lang: language.meta({ description: "The language that the title is in" }),
    languages: z.array(language).meta({ description: "The languages that the text exists in" }),
    published_at: timestamp,
    views: z.int(),
    comments_count: z.int(),
    created_at: timestamp,
  })
  .meta({ id: "Chapter" });

const neighbour = z.object({ id: z.uuid(), number: z.number(), title: z.string() });

export const chapterContent = chapter
  .extend({
    content: z.string().meta({ description: "Markdown" }),
    source: z.enum(CONTENT_SOURCES),
    word_count: z.int(),
    reading_time_minutes: z.int(),
    prev_chapter: neighbour.optional(),
    next_chapter: neighbour.optional(),
  })
  .meta({ id: "ChapterContent" });

export type Novel = z.infer<typeof novel>;
export type NovelDetail = z.infer<typeof novelDetail>;
export type Term = z.infer<typeof term>;
export type Chapter = z.infer<typeof chapter>;
export type ChapterContent = z.infer<typeof chapterContent>;
