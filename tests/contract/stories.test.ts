import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type ApiAnswer, api, newPerson, type Person } from "../helpers/api";

const PROMPT = "Глухая часовщица Ильза ищет пропавший час в городе, где остановились все куранты.";
const UNKNOWN = "01a1fbbe-fb5f-7787-bd2a-000000000000";
const POLL_MS = 50;

/** Asks again until the answer is as wanted; the test's own time limit ends the waiting. */
async function until(
  wanted: (answer: ApiAnswer) => boolean,
  question: () => Promise<ApiAnswer>,
): Promise<ApiAnswer> {
  for (;;) {
    const answer = await question();
    if (wanted(answer)) return answer;
    await pause(POLL_MS);
  }
}

const finished = (token: string, draft: string) =>
  until(
    ({ body }) => body.status !== "generating",
    () => api("GET", `/api/stories/${draft}`, { token }),
  );

/** Makes a choice and waits for the scene behind it, if it is not there yet. */
async function choose(
  token: string,
  story: string,
  scene: ApiAnswer["body"],
  index: number,
): Promise<ApiAnswer["body"]> {
  const { choice_id } = scene.choices[index % scene.choices.length];
  const answer = await api("POST", `/api/published-stories/${story}/choice`, { token, body: { choice_id } });
  expect([200, 202]).toContain(answer.status);
  if (answer.status === 200) return answer.body;
  expect(answer.body).toMatchObject({ status: "generating", published_story_id: story, choice_id });
  const there = await until(
    ({ body }) => body.scene_id !== scene.scene_id,
    () => api("GET", `/api/published-stories/${story}/scene`, { token }),
  );
  return there.body;
}

describe("a story over the API", () => {
  let author: Person;
  let reader: Person;
  let draft: string;
  let story: string;
  beforeAll(async () => {
    [author, reader] = await Promise.all([newPerson(), newPerson()]);
  });

  it("000-07 is begun with 202, once at a time", async () => {
    const begun = await api("POST", "/api/stories/generate", {
      token: author.access,
      body: { prompt: PROMPT },
    });
    expect(begun.status).toBe(202);
    expect(begun.body).toMatchObject({
      user_id: author.id,
      status: "generating",
      user_input: [PROMPT],
      config: null,
    });
    draft = begun.body.id;
    expect((await api("POST", "/api/stories/generate", { body: { prompt: PROMPT } })).body.code).toBe(40102);
    const blank = await api("POST", "/api/stories/generate", {
      token: author.access,
      body: { prompt: "  " },
    });
    expect([blank.status, blank.body.code]).toEqual([400, 40001]);
  });

  it("000-09 becomes a draft with everything that the author may know, and nobody else", async () => {
    const { body } = await finished(author.access, draft);
    expect(body).toMatchObject({
      id: draft,
      status: "draft",
      language: "ru",
      isAdultContent: false,
      error_details: null,
    });
    expect(body.playerName).toContain("Ильза");
    expect(body.coreStats).toHaveLength(4);
    expect(body.opening.choices.length).toBeGreaterThanOrEqual(2);
    expect((await api("GET", `/api/stories/${draft}`, { token: reader.access })).status).toBe(403);
    expect((await api("GET", `/api/stories/${UNKNOWN}`, { token: author.access })).status).toBe(404);
    expect((await api("GET", "/api/stories/7", { token: author.access })).status).toBe(400);
  });

  it("000-08 stands in the list of drafts", async () => {
    const { body } = await api("GET", "/api/stories?limit=1", { token: author.access });
    expect(body).toEqual({
      data: [expect.objectContaining({ id: draft, status: "draft", title: expect.stringMatching(/./) })],
      next_cursor: null,
    });
    for (const query of ["limit=0", "limit=101", "limit=x", "cursor=rubbish"]) {
      expect((await api("GET", `/api/stories?${query}`, { token: author.access })).status).toBe(400);
    }
  });

  it("000-10 is revised by an instruction, the earlier draft staying in sight", async () => {
    const body = { instruction: "Назови героиню Мартой" };
    const revised = await api("POST", `/api/stories/${draft}/revise`, { token: author.access, body });
    expect([revised.status, revised.body.status]).toEqual([202, "generating"]);
    expect((await finished(author.access, draft)).body.playerName).toContain("Марта");
    const foreign = await api("POST", `/api/stories/${draft}/revise`, { token: reader.access, body });
    expect(foreign.status).toBe(403);
  });

  it("000-12 is not retried when it has not failed", async () => {
    const answer = await api("POST", `/api/stories/drafts/${draft}/retry`, { token: author.access });
    expect([answer.status, answer.body.message]).toEqual([409, "Story config is not in error state"]);
  });

  it("000-11 is published once", async () => {
    expect((await api("POST", `/api/stories/${draft}/publish`, { token: reader.access })).status).toBe(403);
    const published = await api("POST", `/api/stories/${draft}/publish`, { token: author.access });
    expect(published.status).toBe(201);
    story = published.body.published_story_id;
    const again = await api("POST", `/api/stories/${draft}/publish`, { token: author.access });
    expect([again.status, again.body.code]).toEqual([409, 40901]);
    expect((await api("GET", "/api/stories", { token: author.access })).body.data).toEqual([]);
  });

  it("000-13, 000-14 is listed for its author and for everybody", async () => {
    const mine = await api("GET", "/api/published-stories/me", { token: author.access });
    expect(mine.body.data.map(({ id }: { id: string }) => id)).toEqual([story]);
    const all = await api("GET", "/api/published-stories/public?limit=100", { token: reader.access });
    expect(all.body.data).toContainEqual(expect.objectContaining({ id: story, hasProgress: false }));
    expect((await api("GET", "/api/published-stories/public")).status).toBe(401);
  });

  it("000-15, 000-16 is played from the opening to an ending, the stats adding up on the way", async () => {
    const token = reader.access;
    let { body: scene } = await api("GET", `/api/published-stories/${story}/scene`, { token });
    expect(scene).toMatchObject({ depth: 1, is_final: false, stat_changes: {} });
    for (let step = 0; !scene.is_final; step += 1) {
      const before = scene.player_stats;
      const next = await choose(token, story, scene, step);
      expect(next.depth).toBe(scene.depth + 1);
      expect(next.depth).toBeLessThanOrEqual(20);
      for (const [stat, value] of Object.entries(next.player_stats)) {
        expect(value).toBe(before[stat] + (next.stat_changes[stat] ?? 0));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
      scene = next;
    }
    expect(scene.choices).toEqual([]);
    expect(scene.ending_text).toMatch(/./);
    const path = await api("GET", `/api/published-stories/${story}/path`, { token });
    expect(path.body.data).toHaveLength(scene.depth);
    const over = await api("POST", `/api/published-stories/${story}/choice`, {
      token,
      body: { choice_id: UNKNOWN },
    });
    expect(over.status).toBe(404);
  });

  it("000-16 of twenty players who choose the same at once, the scene is told once for all", async () => {
    const players = await Promise.all(Array.from({ length: 20 }, newPerson));
    const { body: opening } = await api("GET", `/api/published-stories/${story}/scene`, {
      token: author.access,
    });
    const choice_id = opening.choices.at(-1).choice_id;
    const path = `/api/published-stories/${story}/choice`;
    await Promise.all(players.map(({ access }) => api("POST", path, { token: access, body: { choice_id } })));
    const scenes = await Promise.all(
      players.map(({ access }) =>
        until(
          ({ body }) => body.scene_id !== opening.scene_id,
          () => api("GET", `/api/published-stories/${story}/scene`, { token: access }),
        ),
      ),
    );
    expect(new Set(scenes.map(({ body }) => body.scene_id)).size).toBe(1);
  });

  it("000-17 is forgotten for its player alone, and begins anew", async () => {
    const path = `/api/published-stories/${story}/progress`;
    expect((await api("DELETE", path, { token: reader.access })).status).toBe(204);
    expect((await api("DELETE", path, { token: reader.access })).status).toBe(404);
    const { body } = await api("GET", `/api/published-stories/${story}/scene`, { token: reader.access });
    expect(body.depth).toBe(1);
  });
});
