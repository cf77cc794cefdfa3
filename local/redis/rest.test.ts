import { expect, it } from "vitest";
import { connect, describeEndpoint, TOKEN } from "./testing.ts";

describeEndpoint("the REST protocol", (endpoint) => {
  it("refuses a missing and a wrong token", async () => {
    const bare = await fetch(`${endpoint.url}/ping`);
    const wrong = await fetch(`${endpoint.url}/ping`, { headers: { authorization: `Bearer ${TOKEN}x` } });
    expect([bare.status, wrong.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual({ error: "WRONGPASS invalid or missing auth token" });
  });

  it("accepts the token in the query of a path command", async () => {
    const response = await fetch(`${endpoint.url}/echo/hi?_token=${TOKEN}`);
    expect(await response.json()).toEqual({ result: "hi" });
  });

  it("runs a command given as a path, with the body as value and the query as options", async () => {
    const key = endpoint.key("a/b ключ");
    const response = await fetch(`${endpoint.url}/set/${encodeURIComponent(key)}?EX=100&NX=`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}` },
      body: "значение",
    });
    expect(await response.json()).toEqual({ result: "OK" });
    expect(await endpoint.redis.get(key)).toBe("значение");
    expect(await endpoint.redis.ttl(key)).toBe(100);
  });

  it("runs a command given as a JSON array", async () => {
    const key = endpoint.key();
    expect(await endpoint.post(["SET", key, 12])).toEqual({ status: 200, json: { result: "OK" } });
    expect(await endpoint.post(["incr", key])).toEqual({ status: 200, json: { result: 13 } });
  });

  it.each([{ body: {} }, { body: [] }, { body: ["SET", "key", { nested: true }] }, { body: "PING" }])(
    "answers 400 to a body that is no command: $body",
    async ({ body }) => {
      const { status, json } = await endpoint.post(body);
      expect(status).toBe(400);
      expect(json).toEqual({ error: "ERR failed to parse command" });
    },
  );

  it("answers 400 with the error of Redis", async () => {
    const key = endpoint.key();
    await endpoint.redis.lpush(key, "item");
    expect(await endpoint.post(["GET", key])).toEqual({
      status: 400,
      json: { error: "WRONGTYPE Operation against a key holding the wrong kind of value" },
    });
    await expect(endpoint.redis.incr(key)).rejects.toThrow("WRONGTYPE");
  });

  it("does not offer commands that would take over the shared connection", async () => {
    expect((await endpoint.post(["SUBSCRIBE", "channel"])).status).toBe(400);
    expect((await endpoint.post(["MULTI"])).status).toBe(400);
    expect(await endpoint.redis.ping()).toBe("PONG");
  });

  it("refuses a body over 10 MiB", async () => {
    const { status, json } = await endpoint.post(["SET", endpoint.key(), "x".repeat(11 * 1024 * 1024)]);
    expect(status).toBe(413);
    expect(json).toEqual({ error: "ERR max request size exceeded. Limit: 10485760 bytes" });
  });

  it.each(["OK", "", "Привет, 世界 🌍", "\u0000\u0001"])(
    "carries the string %j in every position",
    async (text) => {
      const [plain, hash] = [endpoint.key(), endpoint.key()];
      await endpoint.redis.set(plain, text);
      await endpoint.redis.hset(hash, { field: text });
      expect(await endpoint.redis.get(plain)).toBe(text);
      expect(await endpoint.redis.mget(plain, endpoint.key())).toEqual([text, null]);
      expect(await endpoint.redis.hgetall(hash)).toEqual({ field: text });
      expect(await endpoint.redis.eval("return {1, {ARGV[1]}}", [], [text])).toEqual([1, [text]]);
    },
  );

  it("keeps bytes that are not UTF-8", async () => {
    const key = endpoint.key();
    const bytes = Uint8Array.from([0, 255, 254, 128, 65]);
    await fetch(`${endpoint.url}/set/${key}`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}` },
      body: bytes,
    });
    const response = await fetch(`${endpoint.url}/get/${key}`, {
      headers: { authorization: `Bearer ${TOKEN}`, "upstash-encoding": "base64" },
    });
    expect(await response.json()).toEqual({ result: Buffer.from(bytes).toString("base64") });
    expect(await endpoint.redis.strlen(key)).toBe(5);
  });
});

describeEndpoint("pipelines and transactions", (endpoint) => {
  it("answers a pipeline in order, an error in its place", async () => {
    const key = endpoint.key();
    const { status, json } = await endpoint.post(
      [["SET", key, "text"], ["INCR", key], ["GET", key], ["NOSUCH"]],
      "/pipeline",
    );
    expect(status).toBe(200);
    expect(json).toEqual([
      { result: "OK" },
      { error: "ERR value is not an integer or out of range" },
      { result: "text" },
      { error: expect.stringMatching(/^ERR unknown command 'NOSUCH'/) },
    ]);
  });

  it("serves the pipeline and the transaction of the SDK", async () => {
    const [counter, hash] = [endpoint.key(), endpoint.key()];
    const pipeline = endpoint.redis
      .pipeline()
      .set(counter, 1)
      .incr(counter)
      .hset(hash, { a: 1 })
      .hgetall(hash);
    expect(await pipeline.exec()).toEqual(["OK", 2, 1, { a: 1 }]);
    expect(await endpoint.redis.multi().incrby(counter, 5).get(counter).exec()).toEqual([7, 7]);
  });

  it("does not let other commands into a transaction", async () => {
    const key = endpoint.key();
    const clients = Array.from({ length: 10 }, () => connect(endpoint.url));
    const results = await Promise.all(
      clients.map((client) => client.multi().incr(key).incr(key).incr(key).exec<number[]>()),
    );
    for (const [first = 0, ...others] of results) expect(others).toEqual([first + 1, first + 2]);
    expect(await endpoint.redis.get(key)).toBe(30);
  });

  it("runs nothing of a transaction that holds an unknown command", async () => {
    const key = endpoint.key();
    const { status, json } = await endpoint.post([["SET", key, "1"], ["NOSUCH"]], "/multi-exec");
    expect(status).toBe(400);
    expect(json).toEqual({ error: "EXECABORT Transaction discarded because of previous errors." });
    expect(await endpoint.redis.exists(key)).toBe(0);
  });

  it("goes on after a command that fails inside a transaction", async () => {
    const key = endpoint.key();
    const { json } = await endpoint.post(
      [
        ["SET", key, "a"],
        ["LPUSH", key, "b"],
        ["GET", key],
      ],
      "/multi-exec",
    );
    expect(json).toEqual([
      { result: "OK" },
      { error: expect.stringContaining("WRONGTYPE") },
      { result: "a" },
    ]);
  });
});
