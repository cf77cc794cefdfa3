import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/ids";
import { failScene } from "@/lib/stories/fail-scene";
import { activeGeneration, alterStory, makeStory, workOnScene } from "@/lib/stories/testing/drive";
import { request } from "@/lib/stories/testing/http";
import { startScriptedModel } from "@/lib/stories/testing/model";
import { eventsNamed, generationsOf, optIn, usedToday, useToday } from "@/lib/stories/testing/records";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { POST as choose } from "./[id]/choice/route";
import { GET as readPath } from "./[id]/path/route";
import { DELETE as restart } from "./[id]/progress/route";
import { GET as getScene } from "./[id]/scene/route";

type Person = Awaited<ReturnType<typeof newPerson>>;
const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

async function newPerson() {
  const { actor, tokens } = await makeActor();
  return { actor, token: tokens.accessToken };
}
let author: Person;
let player: Person;
let storyId: string;
let params: { id: string };
beforeAll(async () => {
  author = await newPerson();
});
beforeEach(async () => {
  player = await newPerson();
  storyId = await makeStory(author.actor);
  params = { id: storyId };
});
const scene = async ({ token } = player) => (await request(getScene, { token, params })).body;
const make = (choice_id: string, { token } = player) =>
  request(choose, { token, params, body: { choice_id } });
const firstChoice = async (): Promise<string> => (await scene()).choices[0].choice_id;
const secondChoice = async (): Promise<string> => (await scene()).choices[1].choice_id;

describe("000-15 GET /api/published-stories/{id}/scene", () => {
  it("is the opening for who has no progress, and begins none", async () => {
    const { status, body } = await request(getScene, { token: player.token, params });
    expect(status).toBe(200);
    expect(body).toEqual({
      scene_id: expect.any(String),
      text: "The rope is wet.\n\nSomebody stands on the landing.",
      image_url: null,
      choices: [
        { choice_id: expect.any(String), text: "Row on without a word" },
        { choice_id: expect.any(String), text: "Turn the boat around" },
      ],
      player_stats: { Honour: 40, Purse: 41, Health: 42, Secrets: 43 },
      is_final: false,
      depth: 1,
      stats_meta: expect.objectContaining({
        Honour: {
          description: expect.any(String),
          initial_value: 40,
          game_over_min: true,
          game_over_max: false,
        },
      }),
      stat_changes: {},
      ending_text: null,
    });
    expect((await request(restart, { token: player.token, params })).status).toBe(404);
  });
});

describe("000-16 POST /api/published-stories/{id}/choice", () => {
  it("answers 202 for a scene that is not there, shows it as pending, then 200 for the next player", async () => {
    const choiceId = await firstChoice();
    const { status, body } = await make(choiceId);
    expect([status, body]).toEqual([
      202,
      {
        status: "generating",
        published_story_id: storyId,
        choice_id: choiceId,
        retry_after_seconds: 2,
        scene_url: `/api/published-stories/${storyId}/scene`,
      },
    ]);
    const waiting = await scene();
    expect([waiting.depth, waiting.pending]).toEqual([1, { choice_id: choiceId, status: "generating" }]);

    await workOnScene(choiceId);
    const arrived = await scene();
    expect(arrived).toMatchObject({
      depth: 2,
      player_stats: { Honour: 45, Purse: 37 },
      stat_changes: { Honour: 5, Purse: -4 },
    });
    expect(arrived).not.toHaveProperty("pending");

    const second = await newPerson();
    const entered = await make(choiceId, second);
    expect([entered.status, entered.body]).toEqual([200, arrived]);
    expect(await usedToday(second.actor.id, "story_scenes")).toBe(0);
  });

  it("answers 202 again to the same choice while it is generated, without a second generation", async () => {
    const choiceId = await firstChoice();
    await make(choiceId);
    expect((await make(choiceId)).status).toBe(202);
    expect(await generationsOf(choiceId)).toHaveLength(1);
    expect(await usedToday(player.actor.id, "story_scenes")).toBe(1);
  });

  it("refuses another choice while one is being generated", async () => {
    await make(await firstChoice());
    const { status, body } = await make(await secondChoice());
    expect([status, body]).toEqual([409, { code: 40901, message: "Another choice is being generated" }]);
  });

  it("refuses a choice of another scene: of one passed, and of one not reached", async () => {
    const passed = await firstChoice();
    await make(passed);
    await workOnScene(passed);
    const later = (await scene()).choices[0].choice_id;
    for (const answer of [await make(passed), await make(later, await newPerson())]) {
      expect([answer.status, answer.body.code]).toEqual([409, 40901]);
    }
  });

  it("does not begin a story by a choice that is refused", async () => {
    const passed = await firstChoice();
    await make(passed);
    await workOnScene(passed);
    const later = (await scene()).choices[0].choice_id;
    const stranger = await newPerson();
    await make(later, stranger);
    expect((await request(restart, { token: stranger.token, params })).status).toBe(404);
  });

  it("answers 404 to a choice of another story and 400 to what is no id", async () => {
    const choiceId = await firstChoice();
    const other = await makeStory(author.actor);
    const elsewhere = await request(choose, {
      token: player.token,
      params: { id: other },
      body: { choice_id: choiceId },
    });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 40401]);
    expect((await make(newId())).status).toBe(404);
    expect((await make("first")).status).toBe(400);
  });

  it("says that the story is over when it is", async () => {
    const opening = await firstChoice();
    for (let current = await scene(); !current.is_final; current = await scene()) {
      await make(current.choices[0].choice_id);
      await workOnScene(current.choices[0].choice_id);
    }
    expect(await scene()).toMatchObject({ depth: 8, choices: [], ending_text: expect.any(String) });
    expect((await make(opening)).body.message).toBe("The story is over");
  });

  it("ends the story early when a stat reaches its game over", async () => {
    for (let depth = 2; depth <= 5; depth += 1) {
      const choiceId = await secondChoice();
      await make(choiceId);
      await workOnScene(choiceId);
    }
    expect(await scene()).toMatchObject({ depth: 5, is_final: true, player_stats: { Honour: 0 } });
    const { blocks } = model.asked.at(-1) ?? {};
    expect(blocks?.state).toMatchObject({ mustEnd: true, gameOver: { stat: "Honour", bound: "min" } });
  });

  it("lets a player who waits for a failed scene try again, or take another way", async () => {
    const choiceId = await firstChoice();
    await make(choiceId);
    await failScene((await activeGeneration(choiceId)).id);
    const failed = await scene();
    expect(failed.failed).toEqual({ choice_id: choiceId, error: expect.stringContaining("went wrong") });
    expect(failed).not.toHaveProperty("pending");
    expect(await usedToday(player.actor.id, "story_scenes")).toBe(0);

    expect((await make(choiceId)).status).toBe(202);
    expect(await scene()).toMatchObject({ pending: { choice_id: choiceId } });
    await failScene((await activeGeneration(choiceId)).id);
    const other = await secondChoice();
    expect((await make(other)).status).toBe(202);
    await workOnScene(other);
    expect(await scene()).toMatchObject({ depth: 2, stat_changes: { Honour: -10 } });
  });

  it("answers 429 when the player's day is used up, and leaves them where they were", async () => {
    await useToday(player.actor.id, "story_scenes", 300);
    const choiceId = await firstChoice();
    const { status, body, headers } = await make(choiceId);
    expect([status, body.code]).toEqual([429, 42901]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await scene()).not.toHaveProperty("pending");
    expect(await generationsOf(choiceId)).toEqual([]);
  });

  it("says that the player has arrived while something can be told ahead", async () => {
    const choiceId = await firstChoice();
    await make(choiceId);
    await workOnScene(choiceId);
    const { scene_id: sceneId } = await scene();
    expect(await eventsNamed("stories/scene.entered")).toContainEqual({ storyId, sceneId });
  });
});

describe("000-17 DELETE /api/published-stories/{id}/progress", () => {
  it("forgets the caller's progress alone, and the scenes told stay", async () => {
    const choiceId = await firstChoice();
    const other = await newPerson();
    await make(choiceId);
    await make(choiceId, other);
    await workOnScene(choiceId);
    const { status, body } = await request(restart, { token: player.token, params });
    expect([status, body]).toEqual([204, null]);
    expect((await scene()).depth).toBe(1);
    expect((await scene(other)).depth).toBe(2);
    expect((await make(choiceId)).status).toBe(200);
  });
});

describe("GET /api/published-stories/{id}/path", () => {
  it("is every scene from the opening on, with the choice that led to it", async () => {
    const choiceId = await firstChoice();
    await make(choiceId);
    await workOnScene(choiceId);
    const { body } = await request(readPath, { token: player.token, params });
    expect(body).toEqual({
      data: [
        {
          scene_id: expect.any(String),
          text: expect.stringContaining("The rope is wet."),
          choice_text: null,
          stat_changes: {},
          depth: 1,
        },
        {
          scene_id: (await scene()).scene_id,
          text: expect.any(String),
          choice_text: "Row on without a word",
          stat_changes: { Honour: 5, Purse: -4 },
          depth: 2,
        },
      ],
      next_cursor: null,
    });
  });
});

describe("who may play", () => {
  const operations = [
    ["scene", (id: string, token?: string) => request(getScene, { token, params: { id } })],
    ["path", (id: string, token?: string) => request(readPath, { token, params: { id } })],
    [
      "choice",
      (id: string, token?: string) =>
        request(choose, { token, params: { id }, body: { choice_id: newId() } }),
    ],
    ["progress", (id: string, token?: string) => request(restart, { token, params: { id } })],
  ] as const;

  it.each(operations)(
    "%s: 404 for what is not there, 400 for no uuid, 401 for nobody",
    async (_, operate) => {
      const answers = [
        await operate(newId(), player.token),
        await operate("17", player.token),
        await operate(storyId),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 400, 401]);
    },
  );

  it.each(operations)("%s: 404 for someone else's private story", async (_, operate) => {
    await alterStory(storyId, { visibility: "private" });
    expect((await operate(storyId, player.token)).status).toBe(404);
  });

  it("a story for adults is there for its author and for whoever opted in", async () => {
    await alterStory(storyId, { isAdultContent: true });
    expect((await request(getScene, { token: player.token, params })).status).toBe(404);
    expect((await request(getScene, { token: author.token, params })).status).toBe(200);
    await optIn(player.actor.id);
    expect((await request(getScene, { token: player.token, params })).status).toBe(200);
  });

  it("an unlisted story is there for whoever knows its address", async () => {
    await alterStory(storyId, { visibility: "unlisted" });
    expect((await request(getScene, { token: player.token, params })).status).toBe(200);
  });
});
