import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { AI_OUTCOMES, GENERATION_KINDS, GENERATION_STAGES, GENERATION_STATUSES } from "./values";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Events written in the transaction that caused them, sent after its commit; a sweep sends what was left. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    sentAt: at("sent_at"),
  },
  (table) => [index("outbox_unsent_idx").on(table.createdAt, table.id).where(sql`${table.sentAt} is null`)],
);

/** Every AI task that a person can see. `subjectId` is the draft, or the choice whose scene is being told. */
export const generations = pgTable(
  "generations",
  {
    id: uuid().primaryKey(),
    kind: text({ enum: GENERATION_KINDS }).notNull(),
    userId: uuid("user_id").references(() => users.id, { onDelete: "cascade" }),
    subjectId: uuid("subject_id").notNull(),
    status: text({ enum: GENERATION_STATUSES }).notNull().default("queued"),
    stage: text({ enum: GENERATION_STAGES }).notNull().default("queued"),
    input: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    charged: boolean().notNull().default(false),
    error: text(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    finishedAt: at("finished_at"),
  },
  (table) => [
    uniqueIndex("generations_active_draft_key")
      .on(table.userId)
      .where(
        sql`${table.kind} in ('story_draft','story_revision') and ${table.status} in ('queued','running')`,
      ),
    uniqueIndex("generations_active_subject_key")
      .on(table.subjectId)
      .where(sql`${table.status} in ('queued','running')`),
    index("generations_subject_idx").on(table.subjectId, table.createdAt.desc(), table.id.desc()),
    index("generations_user_idx").on(table.userId),
  ],
);

/** One row for each answer asked of a model: what it cost and how it ended. */
export const aiCalls = pgTable(
  "ai_calls",
  {
    id: uuid().primaryKey(),
    useCase: text("use_case").notNull(),
    promptVersion: integer("prompt_version").notNull(),
    model: text().notNull(),
    userId: uuid("user_id").references(() => users.id, { onDelete: "set null" }),
    generationId: uuid("generation_id"),
    promptTokens: integer("prompt_tokens").notNull().default(0),
    completionTokens: integer("completion_tokens").notNull().default(0),
    durationMs: integer("duration_ms").notNull(),
    outcome: text({ enum: AI_OUTCOMES }).notNull(),
    error: text(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("ai_calls_created_idx").on(table.createdAt, table.id),
    index("ai_calls_user_idx").on(table.userId),
  ],
);

/** How much of a daily allowance is used; `subject` is a user's or a story's id. */
export const dailyUsage = pgTable(
  "daily_usage",
  {
    subject: uuid().notNull(),
    kind: text().notNull(),
    day: date({ mode: "string" }).notNull(),
    used: integer().notNull().default(0),
  },
  (table) => [primaryKey({ name: "daily_usage_pkey", columns: [table.subject, table.kind, table.day] })],
);

/** Attempts in a window of time, for limits that must hold even when Redis is away. */
export const attempts = pgTable(
  "attempts",
  {
    key: text().notNull(),
    windowStart: at("window_start").notNull(),
    count: integer().notNull().default(0),
  },
  (table) => [primaryKey({ name: "attempts_pkey", columns: [table.key, table.windowStart] })],
);

/** What administrators and moderators did, and from where. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: uuid().primaryKey(),
    actorId: uuid("actor_id").references(() => users.id, { onDelete: "set null" }),
    action: text().notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    address: text(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("audit_log_created_idx").on(table.createdAt.desc(), table.id.desc()),
    index("audit_log_actor_idx").on(table.actorId),
  ],
);
