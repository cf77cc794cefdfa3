import { once } from "node:events";
import { join } from "node:path";
import type { LocalServices } from "../../local/main.ts";
import { startService } from "./node-process.ts";
import type { AppSettings, Service } from "./settings.ts";
import type { Running } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

const PATIENCE_MS = 3_000;

/** The stand-ins that are wanted, with their settings. */
export function localServices(settings: AppSettings, databaseUrl: string, storyPace?: number): LocalServices {
  const { env, secrets, ports, embedded } = settings;
  const all: Required<LocalServices> = {
    redis: { port: ports.redis, token: secrets.redisToken, redisUrl: env.REDIS_URL },
    pusher: {
      port: ports.pusher,
      appId: secrets.pusherAppId,
      key: secrets.pusherKey,
      secret: secrets.pusherSecret,
    },
    inngest: {
      port: ports.inngest,
      databaseUrl,
      eventKey: secrets.inngestEventKey,
      signingKey: secrets.inngestSigningKey,
      appUrl: `http://127.0.0.1:${env.PORT}`,
    },
    ai: { port: ports.ai, pace: storyPace },
  };
  const wanted = Object.entries(all).filter(([service]) => embedded.includes(service as Service));
  return Object.fromEntries(wanted);
}

/** Starts the one process of the stand-ins; resolves when all of them listen. */
export function startStandIns(options: {
  root: string;
  services: LocalServices;
  teardown: Teardown;
}): Promise<Running> {
  const { root, services, teardown } = options;
  return startService({
    args: [join(root, "local/main.ts")],
    env: { ...process.env, LOCAL_SERVICES: JSON.stringify(services) },
    root,
    teardown,
    patienceMs: PATIENCE_MS,
    untilReady: async (child) => {
      await once(child, "message");
    },
  });
}
