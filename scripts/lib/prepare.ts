import { mkdirSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "../../lib/core/env.ts";
import { type Claim, claimDataDir } from "./claim.ts";
import { readJson, writeJson } from "./data-dir.ts";
import { isPortFree, pickPorts } from "./ports.ts";
import { loadSecrets } from "./secrets.ts";
import {
  type AppSettings,
  appEnvironment,
  embeddedServices,
  type Mode,
  SERVICES,
  type Source,
} from "./settings.ts";
import { StartError } from "./start-error.ts";
import type { Teardown } from "./teardown.ts";

const PORTS_FILE = "ports.json";

/** All that is decided before anything is started. */
export type Prepared = {
  settings: AppSettings;
  /** The application's environment. */
  env: Record<string, string>;
  claim: Claim;
};

/**
 * Reads the settings, takes possession of the data directory, and makes what is missing in it.
 * @throws EnvError for a bad setting; StartError when the port or the data directory is another's.
 */
export async function prepare(options: {
  root: string;
  source: Source;
  mode: Mode;
  teardown: Teardown;
}): Promise<Prepared> {
  const { root, source, mode } = options;
  const env = parseEnv(source);
  const wanted = resolve(root, env.DATA_DIR);
  mkdirSync(wanted, { recursive: true });
  const dataDir = realpathSync(wanted);
  const claim = await claimDataDir(dataDir, env.PORT, root);
  options.teardown.add(async () => claim.release());
  if (!(await isPortFree(env.PORT))) {
    throw new StartError(
      `Port ${env.PORT} is taken by another program. Stop that one, or choose another port, ` +
        `for example PORT=${env.PORT + 1} npm start.`,
    );
  }
  const ports = await pickPorts(SERVICES, readJson(dataDir, PORTS_FILE) ?? {});
  writeJson(dataDir, PORTS_FILE, ports);
  const secrets = loadSecrets(dataDir);
  const settings = { source, env, embedded: embeddedServices(env), secrets, ports, dataDir, mode };
  return { settings, env: appEnvironment(settings), claim };
}
