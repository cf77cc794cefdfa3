import { index, integer, pgTable, primaryKey, real, timestamp, uuid } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { chapters, novels } from "./novels";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Where a reader is in a novel. `position` is a character offset into the chapter's Markdown. */
export const readingProgress = pgTable(
  "reading_progress",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    novelId: uuid("novel_id")
      .notNull()
      .references(() => novels.id, { onDelete: "cascade" }),
    chapterId: uuid("chapter_id")
      .notNull()
      .references(() => chapters.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    paragraph: integer(),
    percent: real(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "reading_progress_pkey", columns: [table.userId, table.novelId] }),
    index("reading_progress_recent_idx").on(table.userId, table.updatedAt.desc()),
    index("reading_progress_novel_idx").on(table.novelId),
    index("reading_progress_chapter_idx").on(table.chapterId),
  ],
);

/** Chapters read to the end, each once for each reader. */
export const chapterReads = pgTable(
  "chapter_reads",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    chapterId: uuid("chapter_id")
      .notNull()
      .references(() => chapters.id, { onDelete: "cascade" }),
    readingTimeMinutes: integer("reading_time_minutes").notNull(),
    readAt: at("read_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "chapter_reads_pkey", columns: [table.userId, table.chapterId] }),
    index("chapter_reads_chapter_idx").on(table.chapterId),
  ],
);
