import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LANGUAGES, ROLES, SESSION_KINDS } from "./values";

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A person. `username` and `email` are matched without regard to case. */
export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey(),
    username: text().notNull(),
    email: text().notNull(),
    displayName: text("display_name").notNull(),
    passwordHash: text("password_hash").notNull(),
    roles: text({ enum: ROLES }).array().notNull().default(sql`'{user}'`),
    language: text({ enum: LANGUAGES }),
    bio: text(),
    avatarPath: text("avatar_path"),
    adultContent: boolean("adult_content").notNull().default(false),
    readerSettings: jsonb("reader_settings").$type<Record<string, unknown>>(),
    bannedAt: at("banned_at"),
    bannedUntil: at("banned_until"),
    banReason: text("ban_reason"),
    lastLoginAt: at("last_login_at"),
    lastOnlineAt: at("last_online_at"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("users_username_key").on(sql`lower(${table.username})`),
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
  ],
);

/**
 * One signed-in place: an API client or a browser. `refreshId` is the id of the only refresh token
 * that is good now; any other of this session is a reused one and ends it.
 */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text({ enum: SESSION_KINDS }).notNull(),
    refreshId: uuid("refresh_id").notNull(),
    userAgent: text("user_agent"),
    address: text(),
    createdAt: at("created_at").notNull().defaultNow(),
    lastUsedAt: at("last_used_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    endedAt: at("ended_at"),
    endReason: text("end_reason"),
  },
  (table) => [index("sessions_user_idx").on(table.userId, table.createdAt.desc(), table.id.desc())],
);
