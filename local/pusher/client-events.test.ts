import { expect, it } from "vitest";
import { ClientEventRate } from "./client-events.ts";
import { join, next, startTestServer, subscription, type TestServer } from "./testing.ts";

async function inPrivateChannel({ socket, rest }: TestServer) {
  const member = await socket();
  member.send(subscription(rest, member.socketId, "private-room"));
  expect((await member.receive()).event).toBe("pusher_internal:subscription_succeeded");
  return member;
}

it("passes a client event to the others in a presence channel, with who sent it", async () => {
  const { client } = await startTestServer();
  const sender = await join(client({ user_id: "ada" }), "presence-room");
  const receiver = await join(client({ user_id: "bob" }), "presence-room");
  const received = new Promise((resolve) => {
    receiver.bind("client-typing", (data: unknown, metadata: unknown) => resolve({ data, metadata }));
  });
  sender.trigger("client-typing", { typing: true });
  expect(await received).toEqual({ data: { typing: true }, metadata: { user_id: "ada" } });
});

it("sends a client event's data as it came, and not back to its sender", async () => {
  const server = await startTestServer();
  const [sender, receiver] = [await inPrivateChannel(server), await inPrivateChannel(server)];
  sender.send({ event: "client-move", channel: "private-room", data: { x: 1 } });
  expect(await receiver.receive()).toEqual({ event: "client-move", channel: "private-room", data: { x: 1 } });
  sender.send({ event: "pusher:ping", data: {} });
  expect((await sender.receive()).event).toBe("pusher:pong");
});

it("refuses client events on public channels and from outside", async () => {
  const server = await startTestServer();
  const { send, receive } = await server.socket();
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  await receive();
  for (const channel of ["news", "private-room", "presence-room"]) {
    send({ event: "client-move", channel, data: {} });
    expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: null } });
  }
});

it("refuses what is too large with 4301", async () => {
  const { send, receive } = await inPrivateChannel(await startTestServer());
  send({ event: "client-move", channel: "private-room", data: "x".repeat(10 * 1024 + 1) });
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: 4301 } });
  send({ event: `client-${"x".repeat(200)}`, channel: "private-room", data: {} });
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: 4301 } });
});

it("refuses a burst with 4301 and keeps the connection", async () => {
  const { send, receive } = await inPrivateChannel(await startTestServer());
  for (let count = 0; count < 25; count += 1)
    send({ event: "client-move", channel: "private-room", data: {} });
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: 4301 } });
  send({ event: "pusher:ping", data: {} });
  const seen: string[] = [];
  while (seen.at(-1) !== "pusher:pong") seen.push((await receive()).event);
  expect(seen.length).toBeGreaterThanOrEqual(5);
});

it("allows ten client events in each second", () => {
  const rate = new ClientEventRate();
  const at = (ms: number) => Array.from({ length: 12 }, () => rate.allows(ms)).filter(Boolean).length;
  expect([at(5000), at(5999), at(6000)]).toEqual([10, 0, 10]);
});

it("tells pusher-js of a refusal", async () => {
  const { client } = await startTestServer();
  const pusher = client();
  const channel = await join(pusher, "news");
  const refused = next(pusher.connection, "error");
  channel.trigger("client-move", {});
  expect(await refused).toMatchObject({ data: { message: expect.stringContaining("private and presence") } });
});
