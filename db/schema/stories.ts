import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { DRAFT_STATUSES, VISIBILITIES } from "./values";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** What a choice does to one stat, in points of 0..100. */
export type Effect = { stat: string; change: number };
/** Stat name → whole number 0..100. */
export type StatValues = Record<string, number>;
export type Stat = {
  name: string;
  description: string;
  initialValue: number;
  gameOverMin: boolean;
  gameOverMax: boolean;
};
/** All that the author's draft says of the story, the opening scene apart. */
export type StoryConfig = {
  title: string;
  shortDescription: string;
  genre: string;
  franchise: string | null;
  language: string;
  isAdultContent: boolean;
  worldContext: string;
  storySummary: string;
  acts: { title: string; goal: string }[];
  sceneCount: number;
  playerName: string;
  playerDescription: string;
  stats: Stat[];
  cast: { name: string; description: string }[];
};
export type OpeningScene = { text: string; summary: string; choices: { text: string; effects: Effect[] }[] };
export type DraftContent = StoryConfig & { opening: OpeningScene };

/** An author's draft. `content` is null until the first generation ends; a running revision leaves it in place. */
export const storyDrafts = pgTable(
  "story_drafts",
  {
    id: uuid().primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    status: text({ enum: DRAFT_STATUSES }).notNull(),
    userInput: text("user_input").array().notNull(),
    content: jsonb().$type<DraftContent>(),
    errorDetails: text("error_details"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("story_drafts_user_idx").on(table.userId, table.createdAt.desc(), table.id.desc())],
);

/** Each state that a draft has had, the first generation being number 1. */
export const draftRevisions = pgTable(
  "draft_revisions",
  {
    draftId: uuid("draft_id")
      .notNull()
      .references(() => storyDrafts.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    generationId: uuid("generation_id").notNull(),
    instruction: text().notNull(),
    content: jsonb().$type<DraftContent>().notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "draft_revisions_pkey", columns: [table.draftId, table.number] }),
    unique("draft_revisions_generation_key").on(table.generationId),
  ],
);

/** A published interactive story; its scenes form one tree that all its players share. */
export const publishedStories = pgTable(
  "published_stories",
  {
    id: uuid().primaryKey(),
    draftId: uuid("draft_id").references(() => storyDrafts.id, { onDelete: "set null" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    config: jsonb().$type<StoryConfig>().notNull(),
    title: text().notNull(),
    shortDescription: text("short_description").notNull(),
    genre: text().notNull(),
    language: text().notNull(),
    isAdultContent: boolean("is_adult_content").notNull(),
    visibility: text({ enum: VISIBILITIES }).notNull().default("public"),
    coverPath: text("cover_path"),
    playersCount: integer("players_count").notNull().default(0),
    likesCount: integer("likes_count").notNull().default(0),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    unique("published_stories_draft_key").on(table.draftId),
    index("published_stories_author_idx").on(table.authorId, table.createdAt.desc(), table.id.desc()),
    index("published_stories_public_idx")
      .on(table.createdAt.desc(), table.id.desc())
      .where(sql`${table.visibility} = 'public'`),
  ],
);

/** A node of a story's tree. `stats` are the values on arriving here; they follow from the path. */
export const scenes = pgTable(
  "scenes",
  {
    id: uuid().primaryKey(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publishedStories.id, { onDelete: "cascade" }),
    parentId: uuid("parent_id").references((): AnyPgColumn => scenes.id, { onDelete: "cascade" }),
    choiceId: uuid("choice_id").references((): AnyPgColumn => sceneChoices.id, { onDelete: "cascade" }),
    depth: smallint().notNull(),
    text: text().notNull(),
    summary: text().notNull(),
    stats: jsonb().$type<StatValues>().notNull(),
    statChanges: jsonb("stat_changes").$type<StatValues>().notNull(),
    isFinal: boolean("is_final").notNull(),
    endingText: text("ending_text"),
    imagePath: text("image_path"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("scenes_choice_key").on(table.choiceId),
    index("scenes_story_idx").on(table.storyId, table.depth),
    index("scenes_parent_idx").on(table.parentId),
  ],
);

export const sceneChoices = pgTable(
  "scene_choices",
  {
    id: uuid().primaryKey(),
    sceneId: uuid("scene_id")
      .notNull()
      .references((): AnyPgColumn => scenes.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    text: text().notNull(),
    effects: jsonb().$type<Effect[]>().notNull(),
  },
  (table) => [unique("scene_choices_position_key").on(table.sceneId, table.position)],
);

/** Where a player stands in a story; `pendingChoiceId` is a choice made whose scene is not there yet. */
export const storyProgress = pgTable(
  "story_progress",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publishedStories.id, { onDelete: "cascade" }),
    sceneId: uuid("scene_id")
      .notNull()
      .references(() => scenes.id, { onDelete: "cascade" }),
    pendingChoiceId: uuid("pending_choice_id").references(() => sceneChoices.id, { onDelete: "set null" }),
    startedAt: at("started_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "story_progress_pkey", columns: [table.userId, table.storyId] }),
    index("story_progress_recent_idx").on(table.userId, table.updatedAt.desc()),
    index("story_progress_scene_idx").on(table.sceneId),
    index("story_progress_story_idx").on(table.storyId),
    index("story_progress_pending_idx")
      .on(table.pendingChoiceId)
      .where(sql`${table.pendingChoiceId} is not null`),
  ],
);

/** Everyone who has ever played a story, so that a restart is not counted twice. */
export const storyPlayers = pgTable(
  "story_players",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => publishedStories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "story_players_pkey", columns: [table.storyId, table.userId] }),
    index("story_players_user_idx").on(table.userId),
  ],
);

export const storyLikes = pgTable(
  "story_likes",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => publishedStories.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "story_likes_pkey", columns: [table.storyId, table.userId] }),
    index("story_likes_user_idx").on(table.userId),
  ],
);
