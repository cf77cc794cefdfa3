import { z } from "zod";

const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());
const port = z.coerce.number().int().min(1).max(65535);
const httpUrl = z.url({ protocol: /^https?$/ });

/** Every setting of the product. `.env.example` explains each key; all are optional for a person to set. */
const settings = {
  NODE_ENV: optional(z.enum(["development", "test", "production"])),
  PORT: z.preprocess(blankIsUnset, port.default(3000)),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default(".data")),
  PUBLIC_URL: optional(httpUrl),
  TRUSTED_PROXIES: optional(z.coerce.number().int().min(0).max(10)),
  AUTH_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  INTERNAL_SERVICE_KEY: optional(
    z
      .string()
      .min(16, "must have at least 16 characters")
      .refine((key) => key !== "gateway-secret-key-2024", {
        error: "must not be the published default",
      }),
  ),
  ADMIN_EMAIL: optional(z.email()),
  ADMIN_PASSWORD: optional(z.string().min(8).max(100)),
  RATE_LIMITS: z.preprocess(blankIsUnset, z.enum(["on", "off"]).default("on")),
  LOG_LEVEL: z.preprocess(blankIsUnset, z.enum(["debug", "info", "warn", "error", "silent"]).default("info")),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_POOL: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(100).default(10)),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  UPSTASH_REDIS_REST_URL: optional(httpUrl),
  UPSTASH_REDIS_REST_TOKEN: optional(z.string()),
  INNGEST_BASE_URL: optional(httpUrl),
  INNGEST_EVENT_KEY: optional(z.string()),
  INNGEST_SIGNING_KEY: optional(z.string().startsWith("signkey-")),
  INNGEST_DEV: optional(z.never({ error: "must not be set: it would run jobs unsigned" })),
  PUSHER_APP_ID: optional(z.string()),
  PUSHER_KEY: optional(z.string()),
  PUSHER_SECRET: optional(z.string()),
  PUSHER_CLUSTER: z.preprocess(blankIsUnset, z.string().default("mt1")),
  PUSHER_HOST: optional(z.string()),
  PUSHER_PORT: optional(port),
  PUSHER_THROUGH_APP: z.preprocess(blankIsUnset, z.enum(["on", "off"]).default("off")),
  OPENAI_BASE_URL: optional(httpUrl),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_MODEL: z.preprocess(blankIsUnset, z.string().default("gpt-5-mini")),
  OPENAI_TIMEOUT_SECONDS: z.preprocess(blankIsUnset, z.coerce.number().int().min(5).max(600).default(90)),
  STORY_SCENES_AHEAD: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(4).default(3)),
  S3_ENDPOINT: optional(httpUrl),
  S3_REGION: z.preprocess(blankIsUnset, z.string().default("us-east-1")),
  S3_BUCKET: optional(z.string()),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.preprocess(blankIsUnset, z.string().default("Fabula <no-reply@localhost>")),
};

/** Settings that come or go together: some of a group without the rest is a mistake worth stopping for. */
const GROUPS = [
  ["ADMIN_EMAIL", "ADMIN_PASSWORD"],
  ["UPSTASH_REDIS_REST_URL", "UPSTASH_REDIS_REST_TOKEN"],
  ["INNGEST_EVENT_KEY", "INNGEST_SIGNING_KEY"],
  ["PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET"],
  ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
] as const;

const schema = z.object(settings).superRefine((env, context) => {
  for (const group of GROUPS) {
    const missing = group.filter((key) => env[key] === undefined);
    if (missing.length === 0 || missing.length === group.length) continue;
    for (const key of missing) {
      context.addIssue({
        code: "custom",
        path: [key],
        message: `must be set together with ${group.join(", ")}`,
      });
    }
  }
  const publicHost = env.PUBLIC_URL ? new URL(env.PUBLIC_URL).hostname : "localhost";
  if (env.RATE_LIMITS === "off" && !LOOPBACK_HOSTS.includes(publicHost)) {
    context.addIssue({
      code: "custom",
      path: ["RATE_LIMITS"],
      message: "may be off only when PUBLIC_URL is loopback",
    });
  }
});

export type Env = z.infer<typeof schema>;

/** What the running application cannot do without; the embedded services fill in what a person left out. */
const REQUIRED = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "INTERNAL_SERVICE_KEY",
  "UPSTASH_REDIS_REST_URL",
  "UPSTASH_REDIS_REST_TOKEN",
  "INNGEST_EVENT_KEY",
  "INNGEST_SIGNING_KEY",
  "PUSHER_APP_ID",
  "PUSHER_KEY",
  "PUSHER_SECRET",
  "OPENAI_API_KEY",
] as const;

export type CompleteEnv = Env & { [Key in (typeof REQUIRED)[number]]-?: NonNullable<Env[Key]> } & {
  PUBLIC_URL: string;
};

/** Thrown for a setting that is missing or wrong; the message names each key in a sentence of its own. */
export class EnvError extends Error {
  override name = "EnvError";
}

/**
 * Reads what a person has set, before the embedded services fill the gaps.
 * @throws EnvError naming every bad value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new EnvError(
    parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"),
  );
}

/**
 * Reads the settings of a running application: as {@link parseEnv}, and nothing required may be missing.
 * @throws EnvError naming every bad or missing value.
 */
export function parseCompleteEnv(source: Record<string, string | undefined>): CompleteEnv {
  const env = parseEnv(source);
  const missing = REQUIRED.filter((key) => env[key] === undefined);
  if (missing.length > 0) throw new EnvError(missing.map((key) => `${key} is not set.`).join("\n"));
  return { ...env, PUBLIC_URL: env.PUBLIC_URL ?? `http://localhost:${env.PORT}` } as CompleteEnv;
}

let cached: CompleteEnv | undefined;

/** The settings of this process, read on first use (a build needs none). */
export function env(): CompleteEnv {
  cached ??= parseCompleteEnv(process.env);
  return cached;
}
