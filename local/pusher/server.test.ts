import { createConnection } from "node:net";
import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { startPusher } from "./server.ts";
import { APP, next, startTestServer } from "./testing.ts";

it("welcomes a client with a socket id and the activity timeout", async () => {
  const { socket } = await startTestServer();
  const { first } = await socket();
  expect(typeof first.data).toBe("string");
  expect(JSON.parse(String(first.data))).toEqual({
    socket_id: expect.stringMatching(/^\d+\.\d+$/),
    activity_timeout: 120,
  });
});

it.each([
  ["/app/wrong-key?protocol=7", 4001],
  ["/elsewhere", 4005],
  [`/app/${APP.key}?protocol=seven`, 4006],
  [`/app/${APP.key}?protocol=4`, 4007],
  [`/app/${APP.key}`, 4008],
])("refuses %s with code %d", async (path, code) => {
  const { socket } = await startTestServer();
  const { first, closed } = await socket(path);
  expect(first).toMatchObject({ event: "pusher:error", data: { code } });
  expect(await closed).toBe(code);
});

it("survives a request target that is no URL", async () => {
  const { server, socket } = await startTestServer();
  const client = createConnection(server.port, "127.0.0.1");
  client.write(
    "GET http://:99999/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  await new Promise((resolve) => client.once("data", resolve));
  client.destroy();
  expect((await socket()).first.event).toBe("pusher:connection_established");
});

it("connects pusher-js", async () => {
  const { client } = await startTestServer();
  const pusher = client();
  await next(pusher.connection, "connected");
  expect(pusher.connection.socket_id).toMatch(/^\d+\.\d+$/);
});

it("answers a ping", async () => {
  const { socket } = await startTestServer();
  const { send, receive } = await socket();
  send({ event: "pusher:ping", data: {} });
  expect(await receive()).toEqual({ event: "pusher:pong", data: "{}" });
});

it("pings a silent client and drops it with 4201 when it does not answer", async () => {
  const { socket, rest } = await startTestServer({ activityTimeoutSeconds: 0.05, pongTimeoutSeconds: 0.05 });
  const { send, receive, closed } = await socket();
  send({ event: "pusher:subscribe", data: { channel: "news" } });
  expect((await receive()).event).toBe("pusher_internal:subscription_succeeded");
  expect((await receive()).event).toBe("pusher:ping");
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: 4201 } });
  expect(await closed).toBe(4201);
  const response = await rest.get({ path: "/channels" });
  expect(await response.json()).toEqual({ channels: {} });
});

it("keeps a client that answers pings", async () => {
  const { socket } = await startTestServer({ activityTimeoutSeconds: 0.03, pongTimeoutSeconds: 0.5 });
  const { send, receive } = await socket();
  for (let round = 0; round < 3; round += 1) {
    expect((await receive()).event).toBe("pusher:ping");
    send({ event: "pusher:pong", data: {} });
  }
});

it.each([
  "no json",
  "[]",
  '{"data":{}}',
  '{"event":"pusher:subscribe","data":{}}',
  '{"event":"pusher:subscribe","data":"{"}',
  '{"event":"pusher:unsubscribe"}',
  '{"event":"pusher:signin","data":{"auth":1}}',
  '{"event":"pusher:nonsense","data":{}}',
  '{"event":"toString","data":{}}',
  '{"event":"client-x","data":{}}',
])("answers %s with an error and goes on", async (frame) => {
  const { socket } = await startTestServer();
  const { sendText, send, receive } = await socket();
  sendText(frame);
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: null } });
  send({ event: "pusher:ping", data: {} });
  expect((await receive()).event).toBe("pusher:pong");
});

it("closes a connection that sends an oversized frame, and only that", async () => {
  const { socket } = await startTestServer();
  const [big, other] = [await socket(), await socket()];
  big.sendText("x".repeat(200 * 1024));
  expect(await big.closed).toBe(1009);
  other.send({ event: "pusher:ping", data: {} });
  expect((await other.receive()).event).toBe("pusher:pong");
});

it("reports its health", async () => {
  const { server } = await startTestServer();
  const response = await fetch(`${server.url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});

it("reports a port that is taken", async () => {
  const { server } = await startTestServer();
  await expect(startPusher({ ...APP, port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("ends its connections when it is closed", async () => {
  const server = await startPusher({ ...APP, port: 0 });
  const client = new WebSocket(`ws://127.0.0.1:${server.port}/app/${APP.key}?protocol=7`);
  await new Promise((resolve) => client.once("message", resolve));
  const closed = new Promise((resolve) => client.once("close", resolve));
  await server.close();
  await closed;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
});
