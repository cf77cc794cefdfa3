import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMemoryBackend } from "./memory/memory-backend.ts";
import { connectRedisBackend } from "./redis-backend.ts";
import { answer } from "./rest.ts";

export interface RedisRestOptions {
  /** The port on 127.0.0.1; 0 picks a free one. */
  port: number;
  /** The bearer token that clients must send. */
  token: string;
  /** A Redis server to use (`redis://…`). Without it the data lives in the memory of this process. */
  redisUrl?: string;
}

export interface RedisRest {
  /** What `UPSTASH_REDIS_REST_URL` is to be set to. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts an endpoint of the Upstash REST protocol on 127.0.0.1. Throws `RedisUnavailable` when `redisUrl`
 * cannot be reached, and the error of `listen` (such as EADDRINUSE) when the port cannot be had.
 */
export async function startRedisRest({ port, token, redisUrl }: RedisRestOptions): Promise<RedisRest> {
  const backend = redisUrl ? await connectRedisBackend(redisUrl) : createMemoryBackend();
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(backend, token, request);
    const json = JSON.stringify(body);
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(json),
    });
    response.end(json);
  });
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    await backend.close();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await backend.close();
    },
  };
}
