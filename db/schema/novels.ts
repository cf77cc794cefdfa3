import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { CONTENT_SOURCES, LANGUAGES, type Language, TRANSLATION_STATUSES } from "./values";

const at = (name: string) => timestamp(name, { withTimezone: true });
type Names = Partial<Record<Language, string>>;

/** A genre; `bit` is its place (0–62) in the genre masks of the catalogue. */
export const genres = pgTable(
  "genres",
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    bit: smallint().notNull(),
    names: jsonb().$type<Names>().notNull(),
  },
  (table) => [unique("genres_slug_key").on(table.slug), unique("genres_bit_key").on(table.bit)],
);

/** A tag; its number is what the catalogue's arrays hold. */
export const tags = pgTable(
  "tags",
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    number: integer().generatedAlwaysAsIdentity(),
    names: jsonb().$type<Names>().notNull(),
  },
  (table) => [unique("tags_slug_key").on(table.slug), unique("tags_number_key").on(table.number)],
);

export const novels = pgTable(
  "novels",
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    coverPath: text("cover_path"),
    translationStatus: text("translation_status", { enum: TRANSLATION_STATUSES }).notNull(),
    originalChaptersCount: integer("original_chapters_count").notNull(),
    releaseYear: smallint("release_year").notNull(),
    viewsDaily: integer("views_daily").notNull().default(0),
    viewsTotal: bigint("views_total", { mode: "number" }).notNull().default(0),
    ratingSum: integer("rating_sum").notNull().default(0),
    ratingCount: integer("rating_count").notNull().default(0),
    bookmarksCount: integer("bookmarks_count").notNull().default(0),
    chaptersPublished: integer("chapters_published").notNull().default(0),
    lastChapterAt: at("last_chapter_at"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [unique("novels_slug_key").on(table.slug), index("novels_created_by_idx").on(table.createdBy)],
);

export const novelLocalizations = pgTable(
  "novel_localizations",
  {
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    lang: text({ enum: LANGUAGES }).notNull(),
    title: text().notNull(),
    description: text().notNull(),
    altTitles: text("alt_titles").array().notNull().default(sql`'{}'`),
    author: text().notNull(),
  },
  (table) => [primaryKey({ name: "novel_localizations_pkey", columns: [table.novelId, table.lang] })],
);

export const novelGenres = pgTable(
  "novel_genres",
  {
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    genreId: uuid("genre_id")
      .notNull()
      .references(() => genres.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ name: "novel_genres_pkey", columns: [table.novelId, table.genreId] }),
    index("novel_genres_genre_idx").on(table.genreId, table.novelId),
  ],
);

export const novelTags = pgTable(
  "novel_tags",
  {
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    tagId: uuid("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ name: "novel_tags_pkey", columns: [table.novelId, table.tagId] }),
    index("novel_tags_tag_idx").on(table.tagId, table.novelId),
  ],
);

/** A chapter; `number` may have a fraction (12.5). What has no `publishedAt`, or a future one, readers do not see. */
export const chapters = pgTable(
  "chapters",
  {
    id: uuid().primaryKey(),
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    number: numeric({ precision: 8, scale: 2, mode: "number" }).notNull(),
    slug: text(),
    title: text().notNull(),
    views: integer().notNull().default(0),
    commentsCount: integer("comments_count").notNull().default(0),
    publishedAt: at("published_at"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [unique("chapters_novel_number_key").on(table.novelId, table.number)],
);

/** The text of a chapter in one language, as Markdown. */
export const chapterContents = pgTable(
  "chapter_contents",
  {
    chapterId: uuid("chapter_id")
      .notNull()
      .references(() => chapters.id, { onDelete: "cascade" }),
    lang: text({ enum: LANGUAGES }).notNull(),
    title: text(),
    content: text().notNull(),
    source: text({ enum: CONTENT_SOURCES }).notNull(),
    wordCount: integer("word_count").notNull(),
    readingTimeMinutes: integer("reading_time_minutes").notNull(),
  },
  (table) => [primaryKey({ name: "chapter_contents_pkey", columns: [table.chapterId, table.lang] })],
);

/** Who saw which novel or chapter on which UTC day; counted into the listed rows in batches. */
export const viewHits = pgTable(
  "view_hits",
  {
    subjectId: uuid("subject_id").notNull(),
    day: date({ mode: "string" }).notNull(),
    viewer: text().notNull(),
    kind: text({ enum: ["novel", "chapter"] }).notNull(),
    countedAt: at("counted_at"),
  },
  (table) => [
    primaryKey({ name: "view_hits_pkey", columns: [table.day, table.subjectId, table.viewer] }),
    index("view_hits_uncounted_idx").on(table.subjectId).where(sql`${table.countedAt} is null`),
  ],
);

/**
 * The catalogue's read model: one narrow row for each novel and language asked for. `contentLang` is the
 * localisation shown, another one when the novel has none in `lang`.
 */
export const catalog = pgTable(
  "catalog",
  {
    lang: text({ enum: LANGUAGES }).notNull(),
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    contentLang: text("content_lang", { enum: LANGUAGES }).notNull(),
    status: text({ enum: TRANSLATION_STATUSES }).notNull(),
    year: smallint().notNull(),
    genreMask: bigint("genre_mask", { mode: "bigint" }).notNull(),
    tagNumbers: integer("tag_numbers").array().notNull(),
    rating: real().notNull(),
    viewsDaily: integer("views_daily").notNull(),
    viewsTotal: bigint("views_total", { mode: "number" }).notNull(),
    bookmarksCount: integer("bookmarks_count").notNull(),
    createdAt: at("created_at").notNull(),
    updatedAt: at("updated_at").notNull(),
    title: text().notNull(),
    search: text().notNull(),
  },
  (table) => [
    primaryKey({ name: "catalog_pkey", columns: [table.lang, table.novelId] }),
    index("catalog_updated_idx").on(table.lang, table.updatedAt.desc(), table.novelId.desc()),
    index("catalog_created_idx").on(table.lang, table.createdAt.desc(), table.novelId.desc()),
    index("catalog_views_total_idx").on(table.lang, table.viewsTotal.desc(), table.novelId.desc()),
    index("catalog_views_daily_idx").on(table.lang, table.viewsDaily.desc(), table.novelId.desc()),
    index("catalog_rating_idx").on(table.lang, table.rating.desc(), table.novelId.desc()),
    index("catalog_bookmarks_idx").on(table.lang, table.bookmarksCount.desc(), table.novelId.desc()),
    index("catalog_novel_idx").on(table.novelId),
    index("catalog_tags_idx").using("gin", table.tagNumbers),
    index("catalog_search_idx").using("gin", sql`${table.search} gin_trgm_ops`),
  ],
);
