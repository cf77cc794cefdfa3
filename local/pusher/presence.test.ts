import type { PresenceChannel } from "pusher-js";
import { expect, it } from "vitest";
import { join, next, startTestServer } from "./testing.ts";

const ada = { user_id: "ada", user_info: { name: "Ada" } };
const bob = { user_id: "bob", user_info: { name: "Боб" } };

it("tells who is there, who comes and who goes", async () => {
  const { client } = await startTestServer();
  const first = (await join(client(ada), "presence-room")) as PresenceChannel;
  expect(first.members.me).toEqual({ id: "ada", info: { name: "Ada" } });

  const added = next(first, "pusher:member_added");
  const bobClient = client(bob);
  const second = (await join(bobClient, "presence-room")) as PresenceChannel;
  expect(await added).toEqual({ id: "bob", info: { name: "Боб" } });
  expect(second.members.count).toBe(2);
  expect(second.members.get("ada")).toEqual({ id: "ada", info: { name: "Ada" } });

  const removed = next(first, "pusher:member_removed");
  bobClient.unsubscribe("presence-room");
  expect(await removed).toEqual({ id: "bob", info: { name: "Боб" } });
  expect(first.members.count).toBe(1);
});

it("announces a member once, however many connections it has", async () => {
  const { client, rest } = await startTestServer();
  const watcher = (await join(client(ada), "presence-room")) as PresenceChannel;
  const changes: string[] = [];
  watcher.bind("pusher:member_added", ({ id }: { id: string }) => changes.push(`+${id}`));
  watcher.bind("pusher:member_removed", ({ id }: { id: string }) => changes.push(`-${id}`));
  const tabs = [client(bob), client(bob)];
  for (const tab of tabs) await join(tab, "presence-room");
  const response = await rest.get({
    path: "/channels/presence-room",
    params: { info: "user_count,subscription_count" },
  });
  expect(await response.json()).toEqual({ occupied: true, user_count: 2, subscription_count: 3 });

  const gone = next(watcher, "pusher:member_removed");
  for (const tab of tabs) tab.disconnect();
  await gone;
  expect(changes).toEqual(["+bob", "-bob"]);
});

it("drops a member whose connection breaks", async () => {
  const { client, rest } = await startTestServer();
  const watcher = await join(client(ada), "presence-room");
  const leaving = client(bob);
  await join(leaving, "presence-room");
  const removed = next(watcher, "pusher:member_removed");
  leaving.disconnect();
  await removed;
  const response = await rest.get({ path: "/channels/presence-room/users" });
  expect(await response.json()).toEqual({ users: [{ id: "ada" }] });
});
