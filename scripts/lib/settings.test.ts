import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCompleteEnv, parseEnv } from "../../lib/core/env.ts";
import type { Secrets } from "./secrets.ts";
import { appEnvironment, embeddedServices, type Source } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");
const ports = { postgres: 21_001, redis: 21_002, pusher: 21_003, inngest: 21_004, ai: 21_005 };
const secrets: Secrets = {
  authSecret: "a".repeat(64),
  internalServiceKey: "i".repeat(64),
  postgresPassword: "pg/pass",
  redisToken: "redis-token",
  inngestEventKey: "event-key",
  inngestSigningKey: "signkey-local-00",
  pusherAppId: "100001",
  pusherKey: "pusher-key",
  pusherSecret: "pusher-secret",
};

function complete(source: Source): Record<string, string> {
  const env = parseEnv(source);
  const embedded = embeddedServices(env);
  return appEnvironment({ source, env, embedded, secrets, ports, dataDir: "/data", mode: "start" });
}

describe("embeddedServices", () => {
  it("starts all of them where nothing is set", () => {
    expect(embeddedServices(parseEnv({}))).toEqual(["postgres", "redis", "pusher", "inngest", "ai"]);
  });

  it("starts all of them where everything is blank, as in a copied .env.example", () => {
    const blank = Object.fromEntries(keysOfExample().map((key) => [key, ""]));
    expect(embeddedServices(parseEnv(blank))).toHaveLength(5);
  });

  it.each([
    ["postgres", { DATABASE_URL: "postgres://u:p@db:5432/x" }],
    ["redis", { UPSTASH_REDIS_REST_URL: "https://r.example", UPSTASH_REDIS_REST_TOKEN: "t" }],
    ["pusher", { PUSHER_APP_ID: "1", PUSHER_KEY: "k", PUSHER_SECRET: "s" }],
    ["inngest", { INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "signkey-prod-0" }],
    ["ai", { OPENAI_API_KEY: "sk-1" }],
    ["ai", { OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" }],
  ])("does not start %s when a person has set their own", (service, source) => {
    const started = embeddedServices(parseEnv(source));
    expect(started).toHaveLength(4);
    expect(started).not.toContain(service);
  });

  it("keeps the REST endpoint over a Redis of one's own", () => {
    expect(embeddedServices(parseEnv({ REDIS_URL: "redis://127.0.0.1" }))).toContain("redis");
  });
});

describe("appEnvironment", () => {
  it("gives the application everything it needs from nothing", () => {
    const env = complete({ PORT: "4000" });
    expect(parseCompleteEnv(env).PUBLIC_URL).toBe("http://localhost:4000");
    expect(env).toMatchObject({
      DATABASE_URL: "postgres://fabula:pg%2Fpass@127.0.0.1:21001/fabula",
      UPSTASH_REDIS_REST_URL: "http://127.0.0.1:21002",
      PUSHER_HOST: "127.0.0.1",
      PUSHER_PORT: "21003",
      PUSHER_THROUGH_APP: "on",
      INNGEST_BASE_URL: "http://127.0.0.1:21004",
      OPENAI_BASE_URL: "http://127.0.0.1:21005/v1",
      OPENAI_MODEL: "fabula-offline",
      NEXTAUTH_URL: "http://localhost:4000",
      NEXTAUTH_SECRET: secrets.authSecret,
      DATA_DIR: "/data",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
  });

  it("leaves what a person has set as it is", () => {
    const source = {
      PUBLIC_URL: "https://fabula.example",
      AUTH_SECRET: "z".repeat(40),
      OPENAI_API_KEY: "sk-1",
      OPENAI_MODEL: "some-model",
      PUSHER_APP_ID: "1",
      PUSHER_KEY: "k",
      PUSHER_SECRET: "s",
    };
    const env = complete(source);
    expect(env).toMatchObject({
      ...source,
      NEXTAUTH_URL: source.PUBLIC_URL,
      NEXTAUTH_SECRET: source.AUTH_SECRET,
    });
    expect(env).not.toHaveProperty("OPENAI_BASE_URL");
    expect(env).not.toHaveProperty("PUSHER_HOST");
    expect(env).not.toHaveProperty("PUSHER_THROUGH_APP");
  });

  it("lets a model server without keys do without one", () => {
    expect(complete({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" }).OPENAI_API_KEY).toBe("none");
  });

  it("names what is missing beside a service of one's own", () => {
    expect(() => complete({ INNGEST_BASE_URL: "http://127.0.0.1:8288" })).toThrow(
      "INNGEST_EVENT_KEY is not set.\nINNGEST_SIGNING_KEY is not set.",
    );
  });
});

function keysOfExample(): string[] {
  const example = readFileSync(join(ROOT, ".env.example"), "utf8");
  return [...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1] ?? "");
}

describe(".env.example", () => {
  it("lists every setting of lib/core/env.ts, each with a comment, and no other", () => {
    const source = readFileSync(join(ROOT, "lib/core/env.ts"), "utf8");
    const table = source.slice(source.indexOf("const settings = {"), source.indexOf("\n};"));
    const known = [...table.matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map((match) => match[1]);
    expect(known.length).toBeGreaterThan(20);
    expect(keysOfExample().toSorted()).toEqual(known.toSorted());
  });
});
