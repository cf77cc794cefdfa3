import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PASSWORD, uniqueName } from "../helpers/api";
import { type ProcessName, startTestProduct, type TestProduct } from "../helpers/app";
import { productDatabase } from "../helpers/product-database";

/** Slow enough that a story is still being written when a process is killed. */
const PACE_MS = 10;
const POLL_MS = 100;
const VICTIMS: ProcessName[] = ["app", "services", "postgres"];

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct({}, { storyPace: PACE_MS });
});
afterAll(() => product.stop());

// biome-ignore lint/suspicious/noExplicitAny: answers of several endpoints pass through here
type Json = any;

/** Asks until there is an answer: while a process is away, there is none, or one of its failure. */
async function ask(method: string, path: string, token?: string, body?: unknown): Promise<Json> {
  for (;;) {
    const response = await fetch(new URL(path, product.url), {
      method,
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).catch(() => null);
    if (response && response.status < 500) return response.status === 204 ? null : response.json();
    await pause(POLL_MS);
  }
}

/** Asks until the answer is as wanted; the test's own time limit ends the waiting. */
async function until(wanted: (answer: Json) => boolean, question: () => Promise<Json>): Promise<Json> {
  for (;;) {
    const answer = await question();
    if (wanted(answer)) return answer;
    await pause(POLL_MS);
  }
}

async function signIn(): Promise<{ id: string; token: string }> {
  const username = uniqueName("crash");
  const account = { username, email: `${username}@example.com`, password: PASSWORD };
  const { id } = await ask("POST", "/auth/register", undefined, account);
  const { access_token } = await ask("POST", "/auth/login", undefined, { username, password: PASSWORD });
  return { id, token: access_token };
}

async function killAndWait(victim: ProcessName): Promise<void> {
  await product.kill(victim);
  await product.untilBack(victim);
}

describe.each(VICTIMS)("when %s is killed", (victim) => {
  it("while a draft is written, the draft is finished, once, and counted once", async () => {
    const { id, token } = await signIn();
    const prompt = "старая смотрительница маяка и голос из тумана";
    const draft = await ask("POST", "/api/stories/generate", token, { prompt });
    await until(
      ({ stage }) => stage === "characters",
      () => ask("GET", `/api/stories/${draft.id}`, token),
    );
    await killAndWait(victim);
    const finished = await until(
      ({ status }) => status !== "generating",
      () => ask("GET", `/api/stories/${draft.id}`, token),
    );
    expect(finished).toMatchObject({ status: "draft", error_details: null });

    const sql = productDatabase(product.dataDir);
    const [{ count: revisions } = {}] =
      await sql`select count(*)::int from draft_revisions where draft_id = ${draft.id}`;
    const usage = await sql`select used from daily_usage where subject = ${id} and kind = 'story_drafts'`;
    await sql.end();
    expect(revisions).toBe(1);
    expect(usage.map(({ used }) => used)).toEqual([1]);
  }, 90_000);

  it("while scenes are written, each choice gets one scene, and the asker is counted once", async () => {
    const { id, token } = await signIn();
    const draft = await ask("POST", "/api/stories/generate", token, {
      prompt: "часовщица ищет пропавший час",
    });
    await until(
      ({ status }) => status === "draft",
      () => ask("GET", `/api/stories/${draft.id}`, token),
    );
    const { published_story_id: story } = await ask("POST", `/api/stories/${draft.id}/publish`, token);
    const opening = await ask("GET", `/api/published-stories/${story}/scene`, token);
    const choice_id = opening.choices.at(-1).choice_id;
    await ask("POST", `/api/published-stories/${story}/choice`, token, { choice_id });
    await killAndWait(victim);
    const next = await until(
      (scene) => scene.scene_id !== opening.scene_id,
      () => ask("GET", `/api/published-stories/${story}/scene`, token),
    );
    expect(next).toMatchObject({ depth: 2 });

    const sql = productDatabase(product.dataDir);
    const idle = async () => {
      const [{ count } = {}] = await sql`
        select count(*)::int from generations
        where kind = 'scene' and status in ('queued', 'running') and input->>'storyId' = ${story}`;
      return count;
    };
    await until((active) => active === 0, idle);
    const scenes =
      await sql`select choice_id, count(*)::int from scenes where story_id = ${story} group by choice_id`;
    const failed =
      await sql`select 1 from generations where status = 'failed' and input->>'storyId' = ${story}`;
    const usage = await sql`select used from daily_usage where subject = ${id} and kind = 'story_scenes'`;
    await sql.end();
    expect(scenes.every(({ count }) => count === 1)).toBe(true);
    expect(failed).toHaveLength(0);
    expect(usage.reduce((sum, { used }) => sum + used, 0)).toBeLessThanOrEqual(1);
  }, 90_000);
});
