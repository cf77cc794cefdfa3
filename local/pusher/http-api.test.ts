import Pusher from "pusher";
import { afterEach, expect, it, vi } from "vitest";
import { APP, startTestServer, subscription, type TestServer } from "./testing.ts";

afterEach(() => {
  vi.useRealTimers();
});

async function subscribed({ socket, rest }: TestServer, channel: string, identity?: { user_id: string }) {
  const client = await socket();
  client.send(
    channel.startsWith("p")
      ? subscription(rest, client.socketId, channel, identity)
      : { event: "pusher:subscribe", data: { channel } },
  );
  expect((await client.receive()).event).toBe("pusher_internal:subscription_succeeded");
  return client;
}

it("publishes to many channels at once and answers what is asked of them", async () => {
  const server = await startTestServer();
  const client = await subscribed(server, "news");
  await subscribed(server, "presence-room", { user_id: "ada" });
  const response = await server.rest.trigger(
    ["news", "presence-room", "empty"],
    "event",
    {},
    { info: "subscription_count" },
  );
  expect(await response.json()).toEqual({
    channels: {
      news: { subscription_count: 1 },
      "presence-room": { subscription_count: 1 },
      empty: { subscription_count: 0 },
    },
  });
  expect((await client.receive()).event).toBe("event");
});

it("publishes a batch in order", async () => {
  const server = await startTestServer();
  const client = await subscribed(server, "news");
  const response = await server.rest.triggerBatch([
    { channel: "news", name: "first", data: { n: 1 } },
    { channel: "news", name: "second", data: "text", info: "subscription_count" },
  ]);
  expect(await response.json()).toEqual({ batch: [{}, { subscription_count: 1 }] });
  expect(await client.receive()).toEqual({ event: "first", channel: "news", data: '{"n":1}' });
  expect(await client.receive()).toEqual({ event: "second", channel: "news", data: "text" });
});

it("accepts an event with a single channel field", async () => {
  const server = await startTestServer();
  const client = await subscribed(server, "news");
  const event = { name: "event", channel: "news", data: "1" };
  const response = await post(server.rest, "/events", event);
  expect(await response.json()).toEqual({});
  expect((await client.receive()).event).toBe("event");
});

it("lists occupied channels", async () => {
  const server = await startTestServer();
  const { rest } = server;
  const leaving = await subscribed(server, "news");
  await subscribed(server, "presence-a", { user_id: "ada" });
  await subscribed(server, "presence-a", { user_id: "bob" });
  const all = await rest.get({ path: "/channels" });
  expect(await all.json()).toEqual({ channels: { news: {}, "presence-a": {} } });
  const counted = await rest.get({
    path: "/channels",
    params: { filter_by_prefix: "presence-", info: "user_count" },
  });
  expect(await counted.json()).toEqual({ channels: { "presence-a": { user_count: 2 } } });
  leaving.close();
  await leaving.closed;
  const after = await rest.get({ path: "/channels/news" });
  expect(await after.json()).toEqual({ occupied: false });
});

it.each([
  ["/channels", { info: "user_count" }],
  ["/channels/news", { info: "user_count" }],
  ["/channels/news", { info: "nonsense" }],
  ["/channels/news/users", {}],
])("answers 400 to GET %s with %j", async (path, params) => {
  const { rest } = await startTestServer();
  await expect(rest.get({ path, params })).rejects.toMatchObject({ status: 400 });
});

it("answers 404 to what it does not know", async () => {
  const { rest, server } = await startTestServer();
  await expect(rest.get({ path: "/nonsense" })).rejects.toMatchObject({ status: 404 });
  await expect(post(rest, "/nonsense", {})).rejects.toMatchObject({ status: 404 });
  expect((await fetch(`${server.url}/`)).status).toBe(404);
  expect((await fetch(`${server.url}/apps/other/channels`)).status).toBe(404);
});

it("refuses data over 10 KB with 413 and delivers none of a batch that holds such", async () => {
  const server = await startTestServer();
  const client = await subscribed(server, "news");
  const large = "x".repeat(10 * 1024 + 1);
  await expect(server.rest.trigger("news", "large", large)).rejects.toMatchObject({ status: 413 });
  const batch = [
    { channel: "news", name: "small", data: "" },
    { channel: "news", name: "large", data: large },
  ];
  await expect(server.rest.triggerBatch(batch)).rejects.toMatchObject({ status: 413 });
  await expect(post(server.rest, "/events", { padding: "x".repeat(2 ** 20) })).rejects.toMatchObject({
    status: 413,
  });
  await server.rest.trigger("news", "fits", large.slice(1));
  expect((await client.receive()).event).toBe("fits");
});

it.each([
  {},
  { name: "event", data: "x" },
  { name: "event", data: "x", channels: [] },
  { name: "event", data: "x", channels: Array.from({ length: 101 }, (_, index) => `c${index}`) },
  { name: "event", data: "x", channels: ["with space"] },
  { name: "event", data: { not: "a string" }, channels: ["news"] },
  { name: "e".repeat(201), data: "x", channels: ["news"] },
  { name: "event", data: "x", channels: ["news"], socket_id: "none" },
])("answers 400 to the event %j", async (event) => {
  const { rest } = await startTestServer();
  await expect(post(rest, "/events", event)).rejects.toMatchObject({ status: 400 });
});

it("answers 400 to a batch of more than ten events", async () => {
  const { rest } = await startTestServer();
  const batch = Array.from({ length: 11 }, () => ({ channel: "news", name: "event", data: "" }));
  await expect(rest.triggerBatch(batch)).rejects.toMatchObject({ status: 400 });
});

it.each([
  { ...APP, secret: "wrong" },
  { ...APP, key: "wrong" },
])("refuses requests signed with $key / $secret", async (app) => {
  const { server } = await startTestServer();
  const rest = new Pusher({ ...app, host: "127.0.0.1", port: String(server.port), useTLS: false });
  await expect(rest.trigger("news", "event", {})).rejects.toMatchObject({ status: 401 });
  await expect(rest.get({ path: "/channels" })).rejects.toMatchObject({ status: 401 });
});

it("refuses a signature older than ten minutes", async () => {
  const { rest } = await startTestServer();
  const query = (age: number) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - age * 1000 });
    const signed = rest.createSignedQueryString({ method: "GET", path: "/apps/app-id/channels" });
    vi.useRealTimers();
    return signed;
  };
  const status = async (age: number) =>
    (await fetch(`${base(rest)}/apps/app-id/channels?${query(age)}`)).status;
  expect([await status(590), await status(610), await status(-610)]).toEqual([200, 401, 401]);
});

it("refuses a body, a query or a path other than the signed one", async () => {
  const { rest } = await startTestServer();
  const path = "/apps/app-id/events";
  const body = JSON.stringify({ name: "event", data: "x", channels: ["news"] });
  const signed = rest.createSignedQueryString({ method: "POST", path, body });
  const send = async (url: string, content: string) =>
    (await fetch(url, { method: "POST", body: content })).status;
  const url = `${base(rest)}${path}?${signed}`;
  expect(await send(url, body)).toBe(200);
  expect(await send(url, body.replace("news", "else"))).toBe(401);
  expect(await send(`${url}&info=subscription_count`, body)).toBe(401);
  expect(await send(url.replace("/events?", "/batch_events?"), body)).toBe(401);
  const withoutHash = rest.createSignedQueryString({ method: "POST", path, body: "" });
  expect(await send(`${base(rest)}${path}?${withoutHash}`, body)).toBe(401);
});

/** Posts what the SDK's own methods would not send. */
function post(rest: Pusher, path: string, body: object) {
  return rest.post({ path, body: body as unknown as string });
}

function base(rest: Pusher): string {
  const { host, port } = (rest as unknown as { config: { host: string; port: string } }).config;
  return `http://${host}:${port}`;
}
