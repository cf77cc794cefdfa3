import { expect, it } from "vitest";
import { join, next, startTestServer } from "./testing.ts";

it("signs a user in and delivers what the application sends to them", async () => {
  const { client, rest } = await startTestServer();
  const pusher = client({ user_id: "ada" });
  pusher.signin();
  await pusher.user.signinDonePromise;
  const channel = pusher.user.serverToUserChannel;
  if (!channel.subscribed) await next(channel, "pusher:subscription_succeeded");
  const received = next(pusher.user, "note");
  await rest.sendToUser("ada", "note", { text: "привет" });
  expect(await received).toEqual({ text: "привет" });
});

it("keeps others out of a user's channel", async () => {
  const { socket } = await startTestServer();
  const { send, receive } = await socket();
  send({ event: "pusher:subscribe", data: { channel: "#server-to-user-ada" } });
  expect((await receive()).event).toBe("pusher:subscription_error");
});

it("lets a signed-in user into a presence channel as itself", async () => {
  const { socket, rest } = await startTestServer();
  const { socketId, send, receive } = await socket();
  const signin = rest.authenticateUser(socketId, { id: "ada", user_info: { name: "Ada" } });
  send({ event: "pusher:signin", data: signin });
  const success = await receive();
  expect(success.event).toBe("pusher:signin_success");
  expect(JSON.parse(String(success.data))).toEqual({ user_data: signin.user_data });
  const { auth } = rest.authorizeChannel(socketId, "presence-room");
  send({ event: "pusher:subscribe", data: { channel: "presence-room", auth } });
  expect(JSON.parse(String((await receive()).data))).toEqual({
    presence: { count: 1, ids: ["ada"], hash: { ada: { name: "Ada" } } },
  });
});

it("ends a connection that signs in with a wrong signature", async () => {
  const { socket, rest } = await startTestServer();
  const { send, receive, closed } = await socket();
  send({ event: "pusher:signin", data: rest.authenticateUser("1.1", { id: "ada" }) });
  expect(await receive()).toMatchObject({ event: "pusher:error", data: { code: 4009 } });
  expect(await closed).toBe(4009);
});

it("ends all connections of a user on demand, and nobody else's", async () => {
  const { client, rest } = await startTestServer();
  const [ada, bob] = [client({ user_id: "ada" }), client({ user_id: "bob" })];
  for (const pusher of [ada, bob]) {
    pusher.signin();
    await pusher.user.signinDonePromise;
  }
  const error = next(ada.connection, "error");
  await rest.terminateUserConnections("ada");
  expect(await error).toMatchObject({ data: { code: 4009 } });
  await join(bob, "news");
  expect(bob.connection.state).toBe("connected");
});
