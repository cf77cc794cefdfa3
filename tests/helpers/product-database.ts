import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { databaseUrl } from "../../local/postgres/database";

const read = (dataDir: string, name: string) => JSON.parse(readFileSync(join(dataDir, name), "utf8"));

/** The database of a product that runs with this data directory, to look at what it has really stored. */
export function productDatabase(dataDir: string): postgres.Sql {
  const { postgres: port } = read(dataDir, "ports.json");
  const { postgresPassword: password } = read(dataDir, "secrets.json");
  return postgres(databaseUrl({ port, password }), { max: 2, onnotice: () => undefined });
}
