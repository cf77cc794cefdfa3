import { randomUUID } from "node:crypto";
import { Redis } from "@upstash/redis";
import { afterAll, beforeAll, describe } from "vitest";
import { type RedisRest, startRedisRest } from "./server.ts";

export const TOKEN = "test-token";

/** The Redis to test against besides the one in memory, when the machine has one. */
const redisUrl = process.env.REDIS_URL;

export const BACKENDS: { name: string; redisUrl?: string }[] = [
  { name: "in memory" },
  ...(redisUrl ? [{ name: "over Redis", redisUrl }] : []),
];

export interface Endpoint {
  redis: Redis;
  url: string;
  /** A key that no other test and no earlier run has used. */
  key(name?: string): string;
  /** Posts JSON as the protocol has it, without the SDK. */
  post(body: unknown, path?: string): Promise<{ status: number; json: unknown }>;
}

export function connect(url: string): Redis {
  return new Redis({ url, token: TOKEN, retry: false, enableTelemetry: false });
}

/** Describes behaviour that the memory and a real Redis must share. */
export function describeEndpoint(subject: string, tests: (endpoint: Endpoint) => void): void {
  describe.each(BACKENDS)(`${subject}, $name`, ({ redisUrl: backendUrl }) => {
    let running: RedisRest;
    let redis: Redis;
    const prefix = `test:${randomUUID()}`;
    let count = 0;

    beforeAll(async () => {
      running = await startRedisRest({
        port: 0,
        token: TOKEN,
        ...(backendUrl === undefined ? {} : { redisUrl: backendUrl }),
      });
      redis = connect(running.url);
    });
    afterAll(async () => {
      const keys = await redis.keys(`${prefix}:*`);
      if (keys.length > 0) await redis.del(...keys);
      await running.close();
    });

    tests({
      get redis() {
        return redis;
      },
      get url() {
        return running.url;
      },
      key: (name = "key") => {
        count += 1;
        return `${prefix}:${name}:${count}`;
      },
      post: async (body, path = "/") => {
        const response = await fetch(running.url + path, {
          method: "POST",
          headers: { authorization: `Bearer ${TOKEN}` },
          body: JSON.stringify(body),
        });
        return { status: response.status, json: await response.json() };
      },
    });
  });
}
