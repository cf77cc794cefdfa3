import { Ratelimit } from "@upstash/ratelimit";
import { Redis } from "@upstash/redis";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
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

/** An {@link AppError} "rate_limited" that says when to come back. */
export class RateLimited extends AppError {
  constructor(
    readonly headers: LimitHeaders,
    retryAfterSeconds: number,
  ) {
    super("rate_limited", "Too many requests", [], retryAfterSeconds);
  }
}

/**
 * Counts a request against a limit. These limits keep reading fair, so they fail open when Redis is away;
 * limits that guard accounts and money are kept in Postgres.
 * @throws RateLimited
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
  const headers = {
    "X-RateLimit-Limit": String(outcome.limit),
    "X-RateLimit-Remaining": String(outcome.remaining),
    "X-RateLimit-Reset": String(Math.ceil(outcome.reset / 1000)),
  };
  if (!outcome.success)
    throw new RateLimited(headers, Math.max(1, Math.ceil((outcome.reset - Date.now()) / 1000)));
  return headers;
}
