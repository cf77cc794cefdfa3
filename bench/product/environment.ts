import { parseEnv } from "../../lib/core/env";
import { readJson } from "../../scripts/lib/data-dir";
import { loadSecrets } from "../../scripts/lib/secrets";
import type { Ports, Source } from "../../scripts/lib/settings";
import { appEnvironment, embeddedServices } from "../../scripts/lib/settings";

/** What a process needs of the machine; nothing in it can lead to a service or to data of somebody's own. */
const FROM_THE_MACHINE = ["PATH", "HOME", "TMPDIR", "LANG", "USER", "SHELL"];

/** The environment in which the product is started: all its services embedded, no rate limits. */
export function startEnvironment(dataDir: string, port: number): Source {
  const kept = FROM_THE_MACHINE.flatMap((key) => {
    const value = process.env[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    DATA_DIR: dataDir,
    PORT: String(port),
    RATE_LIMITS: "off",
    LOG_LEVEL: "warn",
  };
}

/** The whole environment of a product's application, once the product was started in `dataDir`. */
export function runningEnvironment(dataDir: string, port: number): Record<string, string> {
  const source = startEnvironment(dataDir, port);
  const env = parseEnv(source);
  const ports = readJson<Ports>(dataDir, "ports.json");
  if (!ports) throw new Error(`No product was ever started in ${dataDir}`);
  return appEnvironment({
    source,
    env,
    embedded: embeddedServices(env),
    secrets: loadSecrets(dataDir),
    ports,
    dataDir,
    mode: "start",
  });
}
