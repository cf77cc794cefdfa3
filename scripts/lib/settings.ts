import { type Env, parseCompleteEnv } from "../../lib/core/env.ts";
import { databaseUrl } from "../../local/postgres/database.ts";
import type { Secrets } from "./secrets.ts";

export type Source = Record<string, string | undefined>;
export type Mode = "start" | "dev";

/** Each embedded service, and the settings of which any one puts a service of the person's own in its place. */
const REPLACED_BY = {
  postgres: ["DATABASE_URL"],
  redis: ["UPSTASH_REDIS_REST_URL", "UPSTASH_REDIS_REST_TOKEN"],
  pusher: ["PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET", "PUSHER_HOST", "PUSHER_PORT"],
  inngest: ["INNGEST_BASE_URL", "INNGEST_EVENT_KEY", "INNGEST_SIGNING_KEY"],
  ai: ["OPENAI_BASE_URL", "OPENAI_API_KEY"],
} as const satisfies Record<string, readonly (keyof Env)[]>;

export type Service = keyof typeof REPLACED_BY;
export type Ports = Record<Service, number>;
export const SERVICES = Object.keys(REPLACED_BY) as Service[];

/** What a person calls each service. */
export const SERVICE_NAMES: Record<Service, string> = {
  postgres: "Postgres",
  redis: "Redis",
  pusher: "Pusher",
  inngest: "Inngest",
  ai: "storyteller",
};

/** The services that nobody has configured, and that are therefore to be started here. */
export function embeddedServices(env: Env): Service[] {
  return SERVICES.filter((service) => REPLACED_BY[service].every((key) => env[key] === undefined));
}

/** Nothing that we run may report to its makers. */
export const NO_TELEMETRY = { NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", SCARF_ANALYTICS: "false" };

export type AppSettings = {
  /** The environment that we were started in, `.env` included. */
  source: Source;
  env: Env;
  embedded: Service[];
  secrets: Secrets;
  ports: Ports;
  /** Absolute path. */
  dataDir: string;
  mode: Mode;
};

/**
 * The whole environment of the application: what a person set, and the embedded services for the rest.
 * @throws EnvError naming what is missing still.
 */
export function appEnvironment(settings: AppSettings): Record<string, string> {
  const { env, secrets, dataDir, mode } = settings;
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const authSecret = env.AUTH_SECRET ?? secrets.authSecret;
  const complete: Record<string, string> = {
    ...withoutBlanks(settings.source),
    ...embeddedDefaults(settings),
    ...NO_TELEMETRY,
    NODE_ENV: mode === "dev" ? "development" : "production",
    PORT: String(env.PORT),
    DATA_DIR: dataDir,
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    INTERNAL_SERVICE_KEY: env.INTERNAL_SERVICE_KEY ?? secrets.internalServiceKey,
    // Ours is the only reading of `.env`: Next would add what this start has left out on purpose.
    __NEXT_PROCESSED_ENV: "true",
  };
  // A server of one's own (Ollama, vLLM) often asks for no key, but the client always sends one.
  if (env.OPENAI_BASE_URL && !env.OPENAI_API_KEY) complete.OPENAI_API_KEY = "none";
  parseCompleteEnv(complete);
  return complete;
}

function embeddedDefaults({ embedded, secrets, ports }: AppSettings): Record<string, string> {
  const local = (service: Service) => `http://127.0.0.1:${ports[service]}`;
  const defaults: Record<Service, Record<string, string>> = {
    postgres: { DATABASE_URL: databaseUrl({ port: ports.postgres, password: secrets.postgresPassword }) },
    redis: { UPSTASH_REDIS_REST_URL: local("redis"), UPSTASH_REDIS_REST_TOKEN: secrets.redisToken },
    pusher: {
      PUSHER_APP_ID: secrets.pusherAppId,
      PUSHER_KEY: secrets.pusherKey,
      PUSHER_SECRET: secrets.pusherSecret,
      PUSHER_HOST: "127.0.0.1",
      PUSHER_PORT: String(ports.pusher),
      PUSHER_THROUGH_APP: "on",
    },
    inngest: {
      INNGEST_BASE_URL: local("inngest"),
      INNGEST_EVENT_KEY: secrets.inngestEventKey,
      INNGEST_SIGNING_KEY: secrets.inngestSigningKey,
    },
    ai: { OPENAI_BASE_URL: `${local("ai")}/v1`, OPENAI_API_KEY: "offline", OPENAI_MODEL: "fabula-offline" },
  };
  return Object.assign({}, ...embedded.map((service) => defaults[service]));
}

function withoutBlanks(source: Source): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
