import { eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { sessions, users } from "@/db/schema";

/** Every request of somebody who is signed in asks this, so it is built once, and Postgres plans it once a connection. */
const prepareFor = (database: Database) =>
  database
    .select({
      userId: users.id,
      roles: users.roles,
      language: users.language,
      bannedAt: users.bannedAt,
      bannedUntil: users.bannedUntil,
      lastUsedAt: sessions.lastUsedAt,
      expiresAt: sessions.expiresAt,
      endedAt: sessions.endedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sql.placeholder("id")))
    .prepare("find_session");

const prepared = new WeakMap<Database, ReturnType<typeof prepareFor>>();

/** What decides whether a session is good, and whose it is; undefined when session or user are gone. */
export async function findSession(id: string) {
  const database = db();
  const query = prepared.get(database) ?? prepareFor(database);
  prepared.set(database, query);
  const [found] = await query.execute({ id });
  return found;
}
