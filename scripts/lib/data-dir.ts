import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Reads a JSON file of the data directory; undefined when there is none. */
export function readJson<T>(dataDir: string, name: string): T | undefined {
  const file = join(dataDir, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** Writes a JSON file, readable to its owner alone. It is whole or not there, whenever we are killed. */
export function writeJson(dataDir: string, name: string, value: unknown): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = join(dataDir, `.${name}.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(dataDir, name));
}
