import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/ids";
import { alterStory, makeStory } from "@/lib/stories/testing/drive";
import { request } from "@/lib/stories/testing/http";
import { startScriptedModel } from "@/lib/stories/testing/model";
import { optIn } from "@/lib/stories/testing/records";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { POST as choose } from "./[id]/choice/route";
import { PATCH as change, GET as getStory } from "./[id]/route";
import { GET as getScene } from "./[id]/scene/route";
import { GET as listMine } from "./me/route";
import { GET as listPublic } from "./public/route";

type Person = Awaited<ReturnType<typeof newPerson>>;
const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

async function newPerson() {
  const { actor, user, tokens } = await makeActor();
  return { actor, user, token: tokens.accessToken };
}
let author: Person;
let reader: Person;
beforeEach(async () => {
  [author, reader] = [await newPerson(), await newPerson()];
});
const idsIn = (answer: { body: { data: { id: string }[] } }) => answer.body.data.map(({ id }) => id);

describe("000-13, 000-14: the lists of stories", () => {
  it("show a story with what concerns the caller", async () => {
    const id = await makeStory(author.actor);
    const { body: opening } = await request(getScene, { token: reader.token, params: { id } });
    await request(choose, {
      token: reader.token,
      params: { id },
      body: { choice_id: opening.choices[0].choice_id },
    });
    const { body } = await request(listPublic, { token: reader.token, query: "limit=1" });
    const story = {
      id,
      title: "The Night Ferry",
      shortDescription: expect.any(String),
      createdAt: expect.any(String),
      genre: "mystery",
      language: "en",
      authorName: author.user.displayName,
      coverImageUrl: null,
      isPublic: true,
      isAdultContent: false,
      likesCount: 0,
      isLiked: false,
      playersCount: 1,
      hasProgress: true,
    };
    expect(body.data).toEqual([story]);
    expect((await request(listMine, { token: author.token })).body).toEqual({
      data: [{ ...story, hasProgress: false }],
      next_cursor: null,
    });
    expect((await request(listMine, { token: reader.token })).body.data).toEqual([]);
  });

  it("page newest first, each story once", async () => {
    const made: string[] = [];
    for (let at = 0; at < 5; at += 1) made.unshift(await makeStory(author.actor));
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query: string = `limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = await request(listMine, { token: author.token, query });
      seen.push(...idsIn(page));
      cursor = page.body.next_cursor;
    }
    expect(seen).toEqual(made);
  });

  it("leave out what is not public, and what is for adults unless one opted in", async () => {
    const [open, unlisted, hidden, adult] = [
      await makeStory(author.actor),
      await makeStory(author.actor),
      await makeStory(author.actor),
      await makeStory(author.actor),
    ];
    await alterStory(unlisted, { visibility: "unlisted" });
    await alterStory(hidden, { visibility: "private" });
    await alterStory(adult, { isAdultContent: true });
    const listed = async () => idsIn(await request(listPublic, { token: reader.token, query: "limit=100" }));
    const before = await listed();
    expect([open, unlisted, hidden, adult].map((id) => before.includes(id))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await optIn(reader.actor.id);
    expect(await listed()).toContain(adult);
    expect(idsIn(await request(listMine, { token: author.token }))).toEqual([adult, hidden, unlisted, open]);
  });

  it.each([listMine, listPublic])(
    "answer 400 to limits and cursors that are none, 401 to nobody",
    async (list) => {
      for (const query of ["limit=0", "limit=101", "limit=1.5", "cursor=x"]) {
        const { status, body } = await request(list, { token: reader.token, query });
        expect([query, status, body.code]).toEqual([query, 400, 40001]);
      }
      expect((await request(list, {})).status).toBe(401);
    },
  );
});

describe("GET /api/published-stories/{id}", () => {
  it("tells what a reader may know, and nothing of the plot", async () => {
    const id = await makeStory(author.actor);
    const { status, body } = await request(getStory, { token: reader.token, params: { id } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      visibility: "public",
      isMine: false,
      playerName: "Mikhail",
      sceneCount: 8,
      cast: [{ name: "Widow Orlova" }],
    });
    expect(body.stats).toHaveLength(4);
    expect(body).not.toHaveProperty("storySummary");
    expect(body).not.toHaveProperty("acts");
  });

  it("answers 404 for what is not there and 400 for no uuid", async () => {
    const { token } = reader;
    expect((await request(getStory, { token, params: { id: newId() } })).status).toBe(404);
    expect((await request(getStory, { token, params: { id: "ferry" } })).status).toBe(400);
  });
});

describe("PATCH /api/published-stories/{id}", () => {
  it("hides a story from everybody but its author, and shows it again", async () => {
    const params = { id: await makeStory(author.actor) };
    const hide = await request(change, { token: author.token, params, body: { visibility: "private" } });
    expect([hide.status, hide.body.visibility, hide.body.isPublic]).toEqual([200, "private", false]);
    expect((await request(getStory, { token: reader.token, params })).status).toBe(404);
    expect((await request(getStory, { token: author.token, params })).status).toBe(200);
    await request(change, { token: author.token, params, body: { visibility: "unlisted" } });
    expect((await request(getStory, { token: reader.token, params })).status).toBe(200);
  });

  it("answers 403 for someone else's, which stays as it is; 404 when it is private", async () => {
    const params = { id: await makeStory(author.actor) };
    const attempt = { token: reader.token, params, body: { visibility: "private" } };
    expect((await request(change, attempt)).status).toBe(403);
    expect((await request(getStory, { token: reader.token, params })).body.visibility).toBe("public");
    await alterStory(params.id, { visibility: "private" });
    expect((await request(change, attempt)).status).toBe(404);
  });

  it("answers 400 for a visibility that is none", async () => {
    const params = { id: await makeStory(author.actor) };
    const { status } = await request(change, { token: author.token, params, body: { visibility: "secret" } });
    expect(status).toBe(400);
  });
});
