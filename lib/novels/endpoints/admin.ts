import { z } from "zod";
import { CONTENT_SOURCES, LANGUAGES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { chapterContent, language, novelDetail, status, term } from "../fields";

const tag = "Administration";
const MEGABYTE = 1024 * 1024;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slug = z.string().max(120).regex(SLUG, "The slug may contain a–z, 0–9 and single hyphens between them");
const text = (max: number) => z.string().trim().min(1, "Must not be empty").max(max);

/** Refuses a second entry for a language. */
const oneForEachLanguage = (entries: { lang: string }[]) =>
  new Set(entries.map((entry) => entry.lang)).size === entries.length;

const localization = z.object({
  lang: language,
  title: text(300),
  description: z.string().trim().max(10_000).default(""),
  alt_titles: z.array(text(300)).max(30).default([]),
  author: text(200),
});

export const createNovelEndpoint = defineEndpoint({
  id: "createNovel",
  number: "001-33",
  method: "POST",
  path: "/api/v1/admin/novels",
  dialect: "data",
  tag,
  summary: "Add a novel",
  description:
    "`cover_image` is base64, bare or as a data URL: PNG, JPEG, WebP or GIF by its bytes, 5 MB at the most; kept " +
    "re-encoded at 600 by 900. Unknown tags are made, unknown genres refused.",
  access: "admin",
  limit: "content",
  maxBodyBytes: 8 * MEGABYTE,
  body: z.object({
    slug,
    translation_status: status,
    original_chapters_count: z.int().min(0).max(100_000),
    release_year: z.int().min(1).max(2200),
    cover_image: z.string().nullish(),
    localizations: z.array(localization).min(1).refine(oneForEachLanguage, "A language may stand only once"),
    tags: z.array(text(80)).max(50).default([]),
    genres: z.array(z.string().max(80)).max(20).default([]),
  }),
  result: novelDetail,
  status: 201,
  errors: ["rate_limited", "too_large"],
});

const content = z.object({
  lang: language,
  title: text(300).optional().meta({ description: "The title in this language, when it differs" }),
  content: z.string().refine((value) => value.trim() !== "", "Must not be empty"),
  source: z.enum(CONTENT_SOURCES).default("manual"),
});

export const createChapterEndpoint = defineEndpoint({
  id: "createChapter",
  number: "001-34",
  method: "POST",
  path: "/api/v1/admin/chapters",
  dialect: "data",
  tag,
  summary: "Add a chapter to a novel",
  description: "The answer shows the first of the given contents.",
  access: "admin",
  limit: "content",
  maxBodyBytes: 8 * MEGABYTE,
  body: z.object({
    novel_id: z.guid(),
    number: z
      .number()
      .min(0)
      .max(99_999)
      .refine((value) => Math.round(value * 100) / 100 === value, "May have two decimals at the most"),
    title: text(300),
    slug: slug.optional(),
    contents: z.array(content).min(1).refine(oneForEachLanguage, "A language may stand only once"),
  }),
  result: chapterContent,
  status: 201,
  errors: ["novel_not_found", "rate_limited", "too_large"],
});

const newTerm = z.object({
  slug,
  names: z
    .partialRecord(z.enum(LANGUAGES), text(80))
    .refine((names) => Object.keys(names).length > 0, "At least one name is needed"),
});

export const createGenreEndpoint = defineEndpoint({
  id: "createGenre",
  method: "POST",
  path: "/api/v1/admin/genres",
  dialect: "data",
  tag,
  summary: "Add a genre",
  access: "admin",
  limit: "content",
  body: newTerm,
  result: term,
  status: 201,
  errors: ["rate_limited"],
});

export const createTagEndpoint = defineEndpoint({
  id: "createTag",
  method: "POST",
  path: "/api/v1/admin/tags",
  dialect: "data",
  tag,
  summary: "Add a tag",
  access: "admin",
  limit: "content",
  body: newTerm,
  result: term,
  status: 201,
  errors: ["rate_limited"],
});
