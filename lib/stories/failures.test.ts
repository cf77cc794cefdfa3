import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { castDraft } from "./cast-draft";
import { failDraft } from "./fail-draft";
import { failScene } from "./fail-scene";
import { generateDraft } from "./generate-draft";
import { GenerationOver } from "./generation";
import { getDraft } from "./get-draft";
import { getScene } from "./get-scene";
import { listDraftRevisions } from "./list-draft-revisions";
import { makeChoice } from "./make-choice";
import { planDraft } from "./plan-draft";
import { retryDraft } from "./retry-draft";
import { reviseDraft } from "./revise-draft";
import { saveDraft } from "./save-draft";
import { saveScene } from "./save-scene";
import { CHARACTERS, OPENING, PLAN } from "./testing/answers";
import { activeGeneration, makeDraft, makeStory, warmPool, workOnDraft } from "./testing/drive";
import { startScriptedModel } from "./testing/model";
import { generationsOf, scenesBehind, usedToday } from "./testing/records";
import { writeScene } from "./write-scene";

const model = await startScriptedModel();
// Rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
useTestDatabase();
beforeAll(warmPool);
afterAll(() => model.stop());

let actor: Actor;
beforeEach(async () => {
  actor = (await makeActor()).actor;
  model.faults.length = 0;
  model.asked.length = 0;
});
const PARTS = { plan: PLAN, characters: CHARACTERS, opening: OPENING };
const used = () => usedToday(actor.id, "story_drafts");
const times = <Value>(count: number, work: () => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, work));
const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error) => error,
  );

async function begin(): Promise<{ draftId: string; generationId: string }> {
  const { id: draftId } = await generateDraft(actor, { prompt: "A ferryman" });
  return { draftId, generationId: (await activeGeneration(draftId)).id };
}

async function beginScene() {
  const storyId = await makeStory(actor);
  const choiceId = (await getScene(actor, storyId)).choices[0]?.choice_id as string;
  await makeChoice(actor, storyId, { choice_id: choiceId });
  return { storyId, choiceId, generationId: (await activeGeneration(choiceId)).id };
}

describe("an answer that breaks off", () => {
  it("in the middle of a stream is worth another try, and nothing of it is kept", async () => {
    const { generationId, choiceId } = await beginScene();
    model.faults.push({ brokenOff: true });
    expect(await reasonOf(writeScene(generationId))).toMatchObject({ reason: "unavailable" });
    expect(await scenesBehind(choiceId)).toEqual([]);
    await saveScene(generationId, await writeScene(generationId));
    expect(await scenesBehind(choiceId)).toHaveLength(1);
  });
});

describe("an answer that misses the schema", () => {
  const bad = (change: object) => JSON.stringify({ ...CHARACTERS, ...change });

  it("is asked for again with the reason", async () => {
    const { generationId } = await begin();
    model.faults.push({ content: bad({ stats: CHARACTERS.stats.slice(0, 3) }) });
    expect(await castDraft(generationId, PLAN)).toEqual(CHARACTERS);
    expect(model.asked.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(model.asked[1]?.complaint).toContain("stats");
  });

  it("is final at the second time, with a reason that the author reads", async () => {
    const { draftId, generationId } = await begin();
    model.faults.push({ content: "{" }, { content: bad({ cast: [] }) });
    const error = await reasonOf(castDraft(generationId, PLAN));
    expect(error).toMatchObject({ name: "AiError", reason: "invalid" });
    await failDraft(generationId);
    expect(await getDraft(actor, draftId)).toMatchObject({
      status: "error",
      config: null,
      error_details: (error as Error).message,
    });
  });
});

describe("a draft that failed", () => {
  it("shows its author a reason without the provider's insides, and costs nothing", async () => {
    const { draftId, generationId } = await begin();
    expect(await used()).toBe(1);
    model.faults.push({ status: 500 });
    await reasonOf(planDraft(generationId));
    await failDraft(generationId);
    const draft = await getDraft(actor, draftId);
    expect(draft).toMatchObject({ status: "error", error_details: "The model is busy." });
    expect(await used()).toBe(0);
  });

  it("has a reason also when it was not the model's fault", async () => {
    const { draftId, generationId } = await begin();
    await failDraft(generationId);
    expect(await getDraft(actor, draftId)).toMatchObject({
      error_details: "Something went wrong on our side while this was being written.",
    });
  });

  it("gives its quota back once, however often and at once it is failed", async () => {
    await makeDraft(actor);
    for (let round = 1; round <= 10; round += 1) {
      const { generationId } = await begin();
      await times(6, () => failDraft(generationId));
      expect(await used()).toBe(1);
    }
  });

  it("can be tried again, from its prompt, and succeed", async () => {
    const { draftId, generationId } = await begin();
    await failDraft(generationId);
    expect(await retryDraft(actor, draftId)).toMatchObject({ status: "generating", error_details: null });
    await workOnDraft(draftId);
    expect(model.asked[0]?.blocks.author_prompt).toBe("A ferryman");
    expect(await getDraft(actor, draftId)).toMatchObject({ status: "draft", error_details: null });
    expect(await used()).toBe(1);
  });

  it("is worked on no more: a late answer changes nothing", async () => {
    const { draftId, generationId } = await begin();
    await failDraft(generationId);
    await saveDraft(generationId, PARTS);
    expect(await getDraft(actor, draftId)).toMatchObject({ status: "error" });
    expect(await reasonOf(planDraft(generationId))).toBeInstanceOf(GenerationOver);
    expect(model.asked).toEqual([]);
  });
});

describe("a draft that is saved and failed at once", () => {
  it("is either finished and paid for or failed and free, and has one revision at most", async () => {
    for (let round = 0; round < 10; round += 1) {
      actor = (await makeActor()).actor;
      const { draftId, generationId } = await begin();
      const [first, second] = round % 2 ? [saveDraft, failDraft] : [failDraft, saveDraft];
      await Promise.all([
        first(generationId, PARTS),
        second(generationId, PARTS),
        saveDraft(generationId, PARTS),
        failDraft(generationId),
      ]);
      const { status } = await getDraft(actor, draftId);
      const revisions = await listDraftRevisions(actor, draftId);
      const finished = status === "draft";
      expect([revisions.length, await used()]).toEqual(finished ? [1, 1] : [0, 0]);
    }
  });
});

describe("a revision that failed", () => {
  it("leaves the draft as it was, with the reason, and costs nothing", async () => {
    const draftId = await makeDraft(actor);
    const before = await getDraft(actor, draftId);
    await reviseDraft(actor, draftId, { instruction: "Make it longer" });
    const { id } = await activeGeneration(draftId);
    model.faults.push({ refusal: "no" });
    await reasonOf(planDraft(id));
    await failDraft(id);
    expect(await getDraft(actor, draftId)).toEqual({
      ...before,
      error_details: "The model would not tell this story. Try to ask for it in other words.",
    });
    expect(await used()).toBe(1);
    expect(await reasonOf(retryDraft(actor, draftId))).toMatchObject({ code: "conflict" });
    expect((await reviseDraft(actor, draftId, { instruction: "Shorter" })).user_input).toEqual([
      "A ferryman in a river town",
      "Shorter",
    ]);
  });

  it("is not among the states that the draft has had", async () => {
    const draftId = await makeDraft(actor);
    await reviseDraft(actor, draftId, { instruction: "Make it longer" });
    await failDraft((await activeGeneration(draftId)).id);
    await reviseDraft(actor, draftId, { instruction: "Shorter" });
    await workOnDraft(draftId);
    const revisions = await listDraftRevisions(actor, draftId);
    expect(revisions.map(({ number, instruction }) => [number, instruction])).toEqual([
      [1, "A ferryman in a river town"],
      [2, "Shorter"],
    ]);
  });
});

describe("the states that a draft has had", () => {
  it("are its author's alone", async () => {
    const draftId = await makeDraft(actor);
    const stranger = (await makeActor()).actor;
    expect(await reasonOf(listDraftRevisions(stranger, draftId))).toMatchObject({ code: "forbidden" });
  });
});

describe("a scene that is saved and failed at once", () => {
  it("is either there and paid for or failed and free", async () => {
    for (let round = 0; round < 10; round += 1) {
      actor = (await makeActor()).actor;
      const { storyId, choiceId, generationId } = await beginScene();
      const told = await writeScene(generationId);
      await Promise.all([
        ...(round % 2 ? [saveScene(generationId, told)] : []),
        failScene(generationId),
        saveScene(generationId, told),
        failScene(generationId),
      ]);
      const [generation] = await generationsOf(choiceId);
      const isThere = generation?.status === "done";
      const { depth, failed } = await getScene(actor, storyId);
      expect({
        scenes: (await scenesBehind(choiceId)).length,
        used: await usedToday(actor.id, "story_scenes"),
        depth,
        failed: failed !== undefined,
      }).toEqual({
        scenes: Number(isThere),
        used: Number(isThere),
        depth: isThere ? 2 : 1,
        failed: !isThere,
      });
    }
  });
});
