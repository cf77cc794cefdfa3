import { Redis } from "ioredis";
import type { Backend } from "./backend.ts";
import { translate } from "./redis-translation.ts";
import { type Bytes, RedisError, RedisUnavailable, type Reply } from "./reply.ts";
import { ScriptCache } from "./scripts.ts";

const RECONNECT_DELAY_MS = 200;

/** Answers from a Redis server. Throws `RedisUnavailable` when it cannot be reached now. */
export async function connectRedisBackend(redisUrl: string): Promise<Backend> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    // The REST protocol nests replies as RESP2 does (RESP3 pairs up scores, for one).
    protocol: 2,
    // A server that is down is to be noticed soon, and so is its return.
    connectTimeout: 2000,
    maxRetriesPerRequest: 1,
    retryStrategy: () => RECONNECT_DELAY_MS,
  });
  // Without a listener a lost connection ends the process; each command that fails for it says so itself.
  redis.on("error", () => {});
  await redis.connect().catch((cause) => {
    redis.disconnect();
    throw new RedisUnavailable(`Redis at ${addressOf(redisUrl)} cannot be reached`, { cause });
  });
  const scripts = new ScriptCache();
  return {
    run: async (command) => {
      const { name, args, adapt } = translate(scripts, command);
      return adapt(toReply(await redis.callBuffer(name, buffers(args)).catch(rethrow)));
    },
    transaction: async (commands) => {
      const translations = commands.map((command) => translate(scripts, command));
      const queue = redis.multi();
      for (const { name, args } of translations) queue.callBuffer(name, buffers(args));
      const results = (await queue.exec().catch(rethrow)) ?? [];
      return results.map(([error, value], index) => {
        if (error) return { error: error.message };
        const reply = toReply(value);
        return { reply: translations[index]?.adapt(reply) ?? reply };
      });
    },
    close: async () => redis.disconnect(),
  };
}

function buffers(items: Bytes[]): Buffer[] {
  return items.map((item) => Buffer.from(item, "latin1"));
}

function toReply(value: unknown): Reply {
  if (Buffer.isBuffer(value)) return value.toString("latin1");
  if (Array.isArray(value)) return value.map(toReply);
  if (typeof value === "number" || typeof value === "string") return value;
  return null;
}

function rethrow(error: Error): never {
  if (error.name === "ReplyError") throw new RedisError(error.message);
  throw new RedisUnavailable("Redis does not answer", { cause: error });
}

function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the configured address";
}
