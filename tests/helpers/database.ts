import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/db/client";

/**
 * Gives the test file that calls it an empty, migrated database of its own: `db()` and `transaction()` of
 * db/client work in it, and so does every verb of lib and every route handler called in-process.
 */
export function useTestDatabase(): void {
  beforeAll(() =>
    administrate(
      (sql) => sql`create database ${sql(databaseName())} template ${sql(inject("sharedServices").template)}`,
    ),
  );
  afterAll(async () => {
    await closeDatabase();
    await administrate((sql) => sql`drop database ${sql(databaseName())} with (force)`);
  });
}

function databaseName(): string {
  return new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
}

async function administrate(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(`${inject("sharedServices").postgresUrl}/postgres`, {
    max: 1,
    onnotice: () => undefined,
  });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
