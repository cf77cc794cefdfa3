import { randomBytes } from "node:crypto";
import { readJson, writeJson } from "./data-dir.ts";

const FILE = "secrets.json";
const random = (bytes: number) => randomBytes(bytes).toString("hex");

const MAKERS = {
  authSecret: () => random(32),
  internalServiceKey: () => random(32),
  postgresPassword: () => random(24),
  redisToken: () => random(24),
  inngestEventKey: () => random(24),
  inngestSigningKey: () => `signkey-local-${random(32)}`,
  pusherAppId: () => String(100_000 + randomBytes(2).readUInt16BE()),
  pusherKey: () => random(10),
  pusherSecret: () => random(20),
};

export type Secrets = Record<keyof typeof MAKERS, string>;

/** The secrets of a data directory; those that it has not are made and kept there. */
export function loadSecrets(dataDir: string): Secrets {
  const kept = readJson<Partial<Secrets>>(dataDir, FILE) ?? {};
  const names = Object.keys(MAKERS) as (keyof Secrets)[];
  const missing = names.filter((name) => !kept[name]);
  const secrets = {
    ...kept,
    ...Object.fromEntries(missing.map((name) => [name, MAKERS[name]()])),
  } as Secrets;
  if (missing.length > 0) writeJson(dataDir, FILE, secrets);
  return secrets;
}
