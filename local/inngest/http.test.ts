import { get } from "node:http";
import { describe, expect, it } from "vitest";
import { startInngest } from "./server.ts";
import { eventKey, signingKey } from "./testing/app.ts";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

describe("the executor's own pages", { timeout: 30_000 }, () => {
  it("list the latest runs with their steps, without payloads", async () => {
    const { client, serve, url } = world.current;
    const shown = client.createFunction(
      { id: "shown", triggers: { event: "shown/asked" } },
      async ({ step }) => {
        await step.run("look", () => "a secret result");
        throw new Error("seen enough");
      },
    );
    await serve([shown]);
    await client.send({ name: "shown/asked", data: { secret: "a secret payload" } });
    await eventually(async () => {
      const body = await fetch(`${url}/runs`).then((response) => response.text());
      expect(JSON.parse(body)).toMatchObject({
        runs: [
          {
            function: "shop-shown",
            event: "shown/asked",
            status: "failed",
            error: "seen enough",
            steps: [{ name: "look", op: "StepRun", done: true }],
          },
        ],
      });
      expect(body).not.toContain("a secret");
    });
  });

  it("answer to loopback names only", async () => {
    const { url } = world.current;
    const status = await new Promise((resolve, reject) => {
      get(`${url}/runs`, { headers: { host: "evil.example" } }, (response) =>
        resolve(response.statusCode),
      ).on("error", reject);
    });
    expect(status).toBe(403);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });

  it("are not started when the port is taken", async () => {
    const { url, databaseUrl, appUrl } = world.current;
    const port = Number(new URL(url).port);
    await expect(startInngest({ port, databaseUrl, eventKey, signingKey, appUrl })).rejects.toThrow(
      "EADDRINUSE",
    );
  });
});
