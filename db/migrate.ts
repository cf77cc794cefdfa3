import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any number does, as long as nothing else in the database locks the same. */
const LOCK = 4_203_311;

/** Brings the tables of the database at `url` up to date. Safe to call from several processes at once. */
export async function migrateDatabase(url: string): Promise<void> {
  // One connection, because the lock belongs to the connection that took it.
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: join(import.meta.dirname, "migrations") });
  } finally {
    await sql.end();
  }
}

if (import.meta.main) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  await migrateDatabase(url);
}
