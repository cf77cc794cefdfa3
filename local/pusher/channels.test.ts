import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { join, next, startTestServer, subscription } from "./testing.ts";

it("delivers events of the application to a public channel, data as it was given", async () => {
  const { client, rest } = await startTestServer();
  const channel = await join(client(), "news");
  const received = next(channel, "published");
  await rest.trigger("news", "published", { title: "Глава 1", tags: ["новое"] });
  expect(await received).toEqual({ title: "Глава 1", tags: ["новое"] });
});

it("sends the data of an event as a JSON string", async () => {
  const { socket, rest } = await startTestServer();
  const { send, receive } = await socket();
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  expect(await receive()).toEqual({
    event: "pusher_internal:subscription_succeeded",
    channel: "news",
    data: "{}",
  });
  await rest.trigger("news", "published", { id: 1 });
  expect(await receive()).toEqual({ event: "published", channel: "news", data: '{"id":1}' });
});

it("leaves out the socket that caused an event", async () => {
  const { socket, rest } = await startTestServer();
  const [author, reader] = [await socket(), await socket()];
  for (const { send, receive } of [author, reader]) {
    send({ event: "pusher:subscribe", data: { channel: "news" } });
    await receive();
  }
  await rest.trigger("news", "first", {}, { socket_id: author.socketId });
  await rest.trigger("news", "second", {});
  expect((await reader.receive()).event).toBe("first");
  expect((await author.receive()).event).toBe("second");
});

it("delivers nothing after unsubscribing", async () => {
  const { socket, rest } = await startTestServer();
  const { send, receive } = await socket();
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  await receive();
  send({ event: "pusher:unsubscribe", data: { channel: "news" } });
  send({ event: "pusher:ping", data: {} });
  expect((await receive()).event).toBe("pusher:pong");
  await rest.trigger("news", "published", {});
  send({ event: "pusher:ping", data: {} });
  expect((await receive()).event).toBe("pusher:pong");
});

it("lets a client into a private channel that the application signed", async () => {
  const { client, rest } = await startTestServer();
  const channel = await join(client(), "private-user-1");
  const received = next(channel, "note");
  await rest.trigger("private-user-1", "note", "hello");
  expect(await received).toBe("hello");
});

it.each([
  ["no signature", () => ({})],
  ["a signature for another socket", ({ auth }: Signed) => ({ auth: auth("1.1", "private-a") })],
  ["a signature for another channel", ({ auth, id }: Signed) => ({ auth: auth(id, "private-b") })],
  ["another key", ({ auth, id }: Signed) => ({ auth: auth(id, "private-a").replace("app-key", "other") })],
  ["a shortened signature", ({ auth, id }: Signed) => ({ auth: auth(id, "private-a").slice(0, -1) })],
  ["unsigned channel data", ({ auth, id }: Signed) => ({ auth: auth(id, "private-a"), channel_data: "{}" })],
])("keeps a client with %s out of a private channel", async (_case, forge) => {
  const { socket, rest } = await startTestServer();
  const { socketId, send, receive } = await socket();
  const auth = (id: string, channel: string) => rest.authorizeChannel(id, channel).auth;
  send({ event: "pusher:subscribe", data: { channel: "private-a", ...forge({ auth, id: socketId }) } });
  const answer = await receive();
  expect(answer).toMatchObject({ event: "pusher:subscription_error", channel: "private-a" });
  expect(JSON.parse(String(answer.data))).toMatchObject({ type: "AuthError", status: 401 });
  await rest.trigger("private-a", "secret", {});
  send({ event: "pusher:ping", data: {} });
  expect((await receive()).event).toBe("pusher:pong");
});

interface Signed {
  auth: (socketId: string, channel: string) => string;
  id: string;
}

it("refuses invalid names and a second subscription", async () => {
  const { socket } = await startTestServer();
  const { send, receive } = await socket();
  for (const channel of ["", "with space", "#other", "x".repeat(201)]) {
    send({ event: "pusher:subscribe", data: { channel } });
    expect(await receive()).toMatchObject({ event: "pusher:error" });
  }
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  expect((await receive()).event).toBe("pusher_internal:subscription_succeeded");
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  expect(await receive()).toMatchObject({ event: "pusher:error" });
});

it("carries end-to-end encrypted channels", async () => {
  const { socket } = await startTestServer();
  const { socketId, send, receive } = await socket();
  const signature = createHmac("sha256", "app-secret")
    .update(`${socketId}:private-encrypted-x`)
    .digest("hex");
  send({ event: "pusher:subscribe", data: { channel: "private-encrypted-x", auth: `app-key:${signature}` } });
  expect((await receive()).event).toBe("pusher_internal:subscription_succeeded");
  send({ event: "client-hi", channel: "private-encrypted-x", data: {} });
  expect(await receive()).toMatchObject({ event: "pusher:error" });
});

it("keeps the JSON type of a member's id", async () => {
  const { socket, rest } = await startTestServer();
  const { socketId, send, receive } = await socket();
  const channel_data = '{"user_id":7,"user_info":{"name":"Ada"}}';
  const signature = createHmac("sha256", "app-secret")
    .update(`${socketId}:presence-room:${channel_data}`)
    .digest("hex");
  send({
    event: "pusher:subscribe",
    data: { channel: "presence-room", channel_data, auth: `app-key:${signature}` },
  });
  expect(JSON.parse(String((await receive()).data))).toEqual({
    presence: { count: 1, ids: [7], hash: { 7: { name: "Ada" } } },
  });
  const users = await rest.get({ path: "/channels/presence-room/users" });
  expect(await users.json()).toEqual({ users: [{ id: 7 }] });
});

it("refuses a presence channel without a user id", async () => {
  const { socket, rest } = await startTestServer();
  const { socketId, send, receive } = await socket();
  send(subscription(rest, socketId, "presence-room"));
  expect((await receive()).event).toBe("pusher:subscription_error");
});
