import { Ratelimit } from "@upstash/ratelimit";
import { Redis } from "@upstash/redis";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { RateLimitError } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import type { LimitName } from "./endpoint";

type Duration = Parameters<typeof Ratelimit.fixedWindow>[1];
type Limit = { requests: number; window: Duration; by: "address" | "user" };

/** How often what may be asked; `by` says whether an address or an account is counted. */
export const LIMITS: Record<LimitName, Limit> = {
  catalog: { requests: 60, window: "1 m", by: "address" },
  chapters: { requests: 120, window: "1 m", by: "address" },
  content: { requests: 100, window: "1 h", by: "user" },
  account: { requests: 60, window: "1 h", by: "user" },
};

let redis: Redis | undefined;
const limiters = new Map<LimitName, Ratelimit>();

function limiter(name: LimitName): Ratelimit {
  const { requests, window } = LIMITS[name];
  redis ??= new Redis({
    url: env().UPSTASH_REDIS_REST_URL,
    token: env().UPSTASH_REDIS_REST_TOKEN,
    retry: { retries: 1, backoff: () => 50 },
    enableTelemetry: false,
  });
  const made =
    limiters.get(name) ??
    new Ratelimit({
      redis,
      limiter: Ratelimit.fixedWindow(requests, window),
      prefix: `limit:${name}`,
      timeout: 500,
    });
  limiters.set(name, made);
  return made;
}

export type LimitHeaders = Record<string, string>;

/** How the state of a limit stands in an answer's headers; `resetAt` is in milliseconds since the epoch. */
export const limitHeaders = (limit: number, remaining: number, resetAt: number): LimitHeaders => ({
  "X-RateLimit-Limit": String(limit),
  "X-RateLimit-Remaining": String(remaining),
  "X-RateLimit-Reset": String(Math.ceil(resetAt / 1000)),
});

/**
 * Counts a request against a limit. These limits keep reading fair, so they fail open when Redis is away;
 * limits that guard accounts and money are kept in Postgres.
 * @throws RateLimitError
 */
export async function countAgainst(name: LimitName, who: string): Promise<LimitHeaders> {
  if (env().RATE_LIMITS === "off") return {};
  const outcome = await limiter(name)
    .limit(who)
    .catch((error: unknown) => {
      log.warn({ error, limit: name }, "rate limit not counted: Redis did not answer");
      return null;
    });
  if (!outcome) return {};
  if (!outcome.success) throw new RateLimitError(outcome.limit, (outcome.reset - now().getTime()) / 1000);
  return limitHeaders(outcome.limit, outcome.remaining, outcome.reset);
}
