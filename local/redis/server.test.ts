import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { startRedisRest } from "./server.ts";
import { connect, TOKEN } from "./testing.ts";

it("reports a port that is taken", async () => {
  const first = await startRedisRest({ port: 0, token: TOKEN });
  const port = Number(new URL(first.url).port);
  await expect(startRedisRest({ port, token: TOKEN })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close();
});

it("reports a Redis that cannot be reached, without its password", async () => {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as { port: number };
  listener.close();
  await once(listener, "close");
  const starting = startRedisRest({ port: 0, token: TOKEN, redisUrl: `redis://:secret@127.0.0.1:${port}` });
  await expect(starting).rejects.toThrow(`Redis at 127.0.0.1:${port} cannot be reached`);
});

it("keeps instances apart and stops listening when closed", async () => {
  const [one, two] = await Promise.all([
    startRedisRest({ port: 0, token: TOKEN }),
    startRedisRest({ port: 0, token: TOKEN }),
  ]);
  await connect(one.url).set("key", "one");
  expect(await connect(two.url).get("key")).toBeNull();
  await Promise.all([one.close(), two.close()]);
  await expect(connect(one.url).ping()).rejects.toThrow("fetch failed");
});
