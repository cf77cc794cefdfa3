import { describe, expect, it } from "vitest";
import { isSignedBy, sign } from "./protocol/signature.ts";
import { createClient, startApp } from "./testing/app.ts";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const key = "signkey-local-0123456789abcdef";

describe("a signature", () => {
  it("holds for the body and key that it was made with", () => {
    expect(isSignedBy(sign("body", key), "body", key)).toBe(true);
  });

  it("is refused for another body, another key, an old time, or when it is absent", () => {
    const now = Date.now();
    expect(isSignedBy(sign("body", key), "Body", key)).toBe(false);
    expect(isSignedBy(sign("body", key), "body", "signkey-local-ff")).toBe(false);
    expect(isSignedBy(sign("body", key, now - 301_000), "body", key, now)).toBe(false);
    expect(isSignedBy(sign("body", key, now + 301_000), "body", key, now)).toBe(false);
    expect(isSignedBy(null, "body", key)).toBe(false);
    expect(isSignedBy("t=&s=", "body", key)).toBe(false);
  });
});

describe("an application with another signing key", { timeout: 30_000 }, () => {
  const world = freshWorlds();

  it("refuses the executor, is not registered, and is once its key is right", async () => {
    const { url, appUrl, client, serve, runsOf, sql } = world.current;
    const stranger = createClient(url, "signkey-local-ffffffff");
    const make = (own: typeof client) =>
      own.createFunction({ id: "guarded", triggers: { event: "guarded/asked" } }, () => "ran");
    const wrong = await startApp(stranger, [make(stranger)], Number(new URL(appUrl).port));
    await client.send({ name: "guarded/asked" });
    const health = () => fetch(`${url}/health`).then((response) => response.json());
    expect(await health()).toEqual({ ok: true, application: "unreachable" });
    await eventually(() => expect(wrong.answered()).toBeGreaterThanOrEqual(2));
    expect(await sql`select 1 from inngest.app_function`).toHaveLength(0);
    await wrong.stop();
    await serve([make(client)]);
    await eventually(async () => expect(await runsOf("guarded")).toMatchObject([{ status: "completed" }]));
  });

  it("is asked to do nothing by a request without a valid signature", async () => {
    const { appUrl, client, serve } = world.current;
    let calls = 0;
    const guarded = client.createFunction({ id: "guarded", triggers: { event: "guarded/asked" } }, () => {
      calls += 1;
    });
    await serve([guarded]);
    const url = `${appUrl}/api/inngest?fnId=shop-guarded&stepId=step`;
    const body = JSON.stringify({
      ctx: { run_id: "r" },
      event: { name: "guarded/asked", data: {} },
      steps: {},
    });
    const post = (signature: string) =>
      fetch(url, { method: "POST", body, headers: { "x-inngest-signature": signature } }).then(
        ({ status }) => status,
      );
    expect(await post("t=1&s=00")).toBe(401);
    expect(await post(sign(body, "signkey-local-ff"))).toBe(401);
    expect(calls).toBe(0);
  });
});

describe("an application that does not sign its answers", { timeout: 30_000 }, () => {
  const world = freshWorlds();

  it("is not believed", async () => {
    const { appUrl, client, url, sql } = world.current;
    const guarded = client.createFunction(
      { id: "guarded", triggers: { event: "guarded/asked" } },
      () => "ran",
    );
    const port = Number(new URL(appUrl).port);
    const app = await startApp(client, [guarded], port, ({ "x-inngest-signature": _, ...others }) => others);
    await eventually(() => expect(app.answered()).toBeGreaterThanOrEqual(2));
    expect(await sql`select 1 from inngest.app_function`).toHaveLength(0);
    const health = await fetch(`${url}/health`);
    expect(await health.json()).toEqual({ ok: true, application: "unreachable" });
    await app.stop();
  });
});
