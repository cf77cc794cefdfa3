import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/ids";
import { activeGeneration, makeDraft, workOnDraft } from "@/lib/stories/testing/drive";
import { request } from "@/lib/stories/testing/http";
import { startScriptedModel } from "@/lib/stories/testing/model";
import { eventsNamed, usedToday, useToday } from "@/lib/stories/testing/records";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { POST as publish } from "./[id]/publish/route";
import { POST as revise } from "./[id]/revise/route";
import { GET as getDraft } from "./[id]/route";
import { POST as retry } from "./drafts/[draft_id]/retry/route";
import { POST as generate } from "./generate/route";
import { GET as listDrafts } from "./route";

type Person = Awaited<ReturnType<typeof newPerson>>;
const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

async function newPerson() {
  const { actor, tokens } = await makeActor();
  return { actor, token: tokens.accessToken };
}
const PROMPT = "A ferryman in a river town";
const UUID = /^[0-9a-f-]{36}$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe("000-07 POST /api/stories/generate", () => {
  it("answers 202 with a story config that is being generated, and asks for the job", async () => {
    const { actor, token } = await newPerson();
    const { status, body } = await request(generate, { token, body: { prompt: `  ${PROMPT} ` } });
    expect(status).toBe(202);
    expect(body).toEqual({
      id: expect.stringMatching(UUID),
      user_id: actor.id,
      status: "generating",
      title: "",
      description: PROMPT,
      user_input: [PROMPT],
      config: null,
      language: null,
      error_details: null,
      created_at: expect.stringMatching(TIMESTAMP),
      updated_at: body.created_at,
      createdAt: body.created_at,
      updatedAt: body.created_at,
    });
    const { id: generationId } = await activeGeneration(body.id);
    expect(await eventsNamed("stories/draft.requested")).toContainEqual({
      generationId,
      draftId: body.id,
      userId: actor.id,
    });
  });

  it("refuses a second one while the first is being written", async () => {
    const { actor, token } = await newPerson();
    await request(generate, { token, body: { prompt: PROMPT } });
    const { status, body } = await request(generate, { token, body: { prompt: PROMPT } });
    expect([status, body]).toEqual([
      409,
      { code: 40901, message: "User already has an active generation task" },
    ]);
    expect(await usedToday(actor.id, "story_drafts")).toBe(1);
  });

  it.each([
    ["a blank prompt", { body: { prompt: " \n " } }],
    ["no prompt", { body: {} }],
    ["a prompt of 4001 characters", { body: { prompt: "x".repeat(4001) } }],
    ["a prompt with a NUL character", { body: { prompt: "a\0b" } }],
    ["a body that is no JSON", { raw: "{" }],
  ])("answers 400 to %s", async (_, call) => {
    const { token } = await newPerson();
    const { status, body } = await request(generate, { token, ...call });
    expect([status, body.code]).toEqual([400, 40001]);
  });

  it("takes half a surrogate pair, which no database can store, for an unknown character", async () => {
    const { token } = await newPerson();
    const { status, body } = await request(generate, { token, raw: '{"prompt":"a\\ud800b"}' });
    expect([status, body.description]).toEqual([202, "a\ufffdb"]);
  });

  it("answers 401 without a token", async () => {
    const { status, body } = await request(generate, { body: { prompt: PROMPT } });
    expect([status, body.code]).toEqual([401, 40102]);
  });

  it("answers 429 after 30 in a day, says when to come back, and begins nothing", async () => {
    const { actor, token } = await newPerson();
    await useToday(actor.id, "story_drafts", 30);
    const { status, body, headers } = await request(generate, { token, body: { prompt: PROMPT } });
    expect([status, body.code]).toEqual([429, 42901]);
    const seconds = Number(headers.get("retry-after"));
    expect(seconds > 0 && seconds <= 86_400).toBe(true);
    expect((await request(listDrafts, { token })).body.data).toEqual([]);
  });
});

describe("000-08 GET /api/stories", () => {
  it("pages through the caller's own drafts, newest first, without what is published", async () => {
    const { actor, token } = await newPerson();
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.unshift(await makeDraft(actor, `Prompt ${at}`));
    await makeDraft((await newPerson()).actor);
    await request(publish, { token, params: { id: ids[2] as string } });
    const shown = [ids[0], ids[1], ids[3], ids[4]];

    const first = await request(listDrafts, { token, query: "limit=3" });
    expect(first.body.data.map(({ id }: { id: string }) => id)).toEqual(shown.slice(0, 3));
    const cursor = encodeURIComponent(first.body.next_cursor);
    const second = await request(listDrafts, { token, query: `limit=3&cursor=${cursor}` });
    expect(second.body).toEqual({
      data: [
        {
          id: shown[3],
          title: "The Night Ferry",
          description: expect.stringContaining("ferryman"),
          createdAt: expect.stringMatching(TIMESTAMP),
          status: "draft",
        },
      ],
      next_cursor: null,
    });
  });

  it("shows the prompt for a description while there is no title", async () => {
    const { token } = await newPerson();
    await request(generate, { token, body: { prompt: PROMPT } });
    const { body } = await request(listDrafts, { token });
    expect(body.data).toMatchObject([{ title: "", description: PROMPT, status: "generating" }]);
  });

  it.each(["limit=0", "limit=101", "limit=ten", "cursor=nonsense", "cursor=WyJ4IiwieSJd"])(
    "answers 400 to %s",
    async (query) => {
      const { token } = await newPerson();
      const { status, body } = await request(listDrafts, { token, query });
      expect([status, body.code]).toEqual([400, 40001]);
    },
  );
});

describe("000-09 GET /api/stories/{id}", () => {
  it("tells how far the generation is, then the draft as parsed fields, then nothing when published", async () => {
    const { token } = await newPerson();
    const { body: asked } = await request(generate, { token, body: { prompt: PROMPT } });
    const params = { id: asked.id };
    expect(await request(getDraft, { token, params })).toMatchObject({
      status: 200,
      body: {
        id: asked.id,
        status: "generating",
        createdAt: asked.createdAt,
        config: null,
        error_details: null,
        stage: "queued",
        previous: null,
      },
    });
    await workOnDraft(asked.id);
    const { body } = await request(getDraft, { token, params });
    expect(body).toMatchObject({
      id: asked.id,
      status: "draft",
      createdAt: asked.createdAt,
      title: "The Night Ferry",
      shortDescription: expect.any(String),
      franchise: null,
      genre: "mystery",
      language: "en",
      isAdultContent: false,
      playerName: "Mikhail",
      playerDescription: expect.any(String),
      worldContext: expect.any(String),
      storySummary: expect.any(String),
      coreStats: ["Honour", "Purse", "Health", "Secrets"],
    });
    expect(body.coreStatsDetailed[0]).toEqual({
      name: "Honour",
      description: expect.any(String),
      initialValue: 40,
      gameOver: { min: true, max: false },
    });
    expect(body.opening.choices).toEqual([
      { text: "Row on without a word" },
      { text: "Turn the boat around" },
    ]);
    await request(publish, { token, params });
    expect((await request(getDraft, { token, params })).status).toBe(404);
  });
});

describe("000-10 POST /api/stories/{id}/revise", () => {
  it("keeps the earlier draft in sight while the new one is written, and gives the model both", async () => {
    const { actor, token } = await newPerson();
    const id = await makeDraft(actor, PROMPT);
    const { status, body } = await request(revise, {
      token,
      params: { id },
      body: { instruction: "Make it darker" },
    });
    expect([status, body.status, body.config]).toEqual([202, "generating", null]);
    expect(body.user_input).toEqual([PROMPT, "Make it darker"]);
    const running = await request(getDraft, { token, params: { id } });
    expect(running.body).toMatchObject({ status: "generating", config: null });
    expect(running.body.previous.title).toBe("The Night Ferry");

    model.asked.length = 0;
    await workOnDraft(id);
    expect(model.asked.map(({ useCase }) => useCase)).toEqual([
      "story_plan",
      "story_characters",
      "story_opening",
    ]);
    for (const { blocks } of model.asked) {
      expect(blocks.instruction).toBe("Make it darker");
      expect(blocks.earlier_draft).toMatchObject({ title: "The Night Ferry", playerName: "Mikhail" });
      expect(blocks.earlier_draft.opening.choices).toHaveLength(2);
    }
    expect((await request(getDraft, { token, params: { id } })).body.status).toBe("draft");
  });

  it("answers 409 for a draft that is not finished, and while another is being written", async () => {
    const { actor, token } = await newPerson();
    const finished = await makeDraft(actor);
    const { body: running } = await request(generate, { token, body: { prompt: PROMPT } });
    const call = { token, body: { instruction: "Shorter" } };
    expect((await request(revise, { ...call, params: { id: running.id } })).body).toEqual({
      code: 40901,
      message: "Story config is not in draft state",
    });
    expect((await request(revise, { ...call, params: { id: finished } })).body).toEqual({
      code: 40901,
      message: "User already has an active generation task",
    });
    const { body } = await request(getDraft, { token, params: { id: finished } });
    expect(body.status).toBe("draft");
  });
});

describe("000-11 POST /api/stories/{id}/publish", () => {
  it("answers 201 with the story's id once, and 409 from then on", async () => {
    const { actor, token } = await newPerson();
    const id = await makeDraft(actor);
    const { status, body } = await request(publish, { token, params: { id } });
    expect([status, Object.keys(body)]).toEqual([201, ["published_story_id"]]);
    const again = await request(publish, { token, params: { id } });
    expect([again.status, again.body.message]).toEqual([409, "Story config is not in draft state"]);
  });
});

describe("every operation on one draft", () => {
  const operations = [
    ["get", (id: string, token?: string) => request(getDraft, { token, params: { id } })],
    [
      "revise",
      (id: string, token?: string) =>
        request(revise, { token, params: { id }, body: { instruction: "Shorter" } }),
    ],
    ["publish", (id: string, token?: string) => request(publish, { token, params: { id } })],
    ["retry", (id: string, token?: string) => request(retry, { token, params: { draft_id: id } })],
  ] as const;
  let owner: Person;
  let stranger: Person;
  let draftId: string;
  beforeAll(async () => {
    [owner, stranger] = await Promise.all([newPerson(), newPerson()]);
    draftId = await makeDraft(owner.actor);
  });

  it.each(operations)("%s: 403 for someone else's, which stays as it is", async (_, operate) => {
    const { status, body } = await operate(draftId, stranger.token);
    expect([status, body.code]).toEqual([403, 40301]);
    expect((await request(getDraft, { token: owner.token, params: { id: draftId } })).body.status).toBe(
      "draft",
    );
  });

  it.each(operations)(
    "%s: 404 for what is not there, 400 for no uuid, 401 for nobody",
    async (_, operate) => {
      const answers = [
        await operate(newId(), owner.token),
        await operate("17", owner.token),
        await operate(draftId),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [404, 40401],
        [400, 40001],
        [401, 40102],
      ]);
    },
  );

  it("000-12 retry: 409 for a draft that has not failed", async () => {
    const { status, body } = await request(retry, { token: owner.token, params: { draft_id: draftId } });
    expect([status, body.message]).toEqual([409, "Story config is not in error state"]);
  });
});
