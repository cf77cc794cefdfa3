import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { generations, publishedStories, storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { generateDraft } from "./generate-draft";
import { getScene } from "./get-scene";
import { makeChoice } from "./make-choice";
import { publishDraft } from "./publish-draft";
import { saveScene } from "./save-scene";
import { activeGeneration, makeDraft, makeStory, outcomeOf, warmPool, workOnScene } from "./testing/drive";
import { startScriptedModel } from "./testing/model";
import { generationsOf, scenesBehind, usedToday } from "./testing/records";
import { writeScene } from "./write-scene";

const ROUNDS = 10;
const model = await startScriptedModel();
// Rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
useTestDatabase();
beforeAll(warmPool);
afterAll(() => model.stop());

const times = <Value>(count: number, work: (at: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));
const newActor = async (): Promise<Actor> => (await makeActor()).actor;

async function openingChoices(player: Actor, storyId: string): Promise<[string, string]> {
  const { choices } = await getScene(player, storyId);
  const [first, second] = choices;
  if (!first || !second) throw new Error("the opening lacks choices");
  return [first.choice_id, second.choice_id];
}
const choose = (player: Actor, storyId: string, choice_id: string) =>
  outcomeOf(makeChoice(player, storyId, { choice_id }));
const isReady = (outcome: Awaited<ReturnType<typeof choose>>) =>
  typeof outcome === "string" ? outcome : outcome.ready;
async function placeOf(player: Actor, storyId: string) {
  const { depth, pending } = await getScene(player, storyId);
  return { depth, pending };
}

describe("asking for drafts", () => {
  it("20 times at once begins one, refuses nineteen and counts one", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const actor = await newActor();
      const outcomes = await times(20, (at) => outcomeOf(generateDraft(actor, { prompt: `Prompt ${at}` })));
      expect(outcomes.filter((outcome) => outcome === "conflict")).toHaveLength(19);
      expect(await usedToday(actor.id, "story_drafts")).toBe(1);
      expect(await db().select().from(generations).where(eq(generations.userId, actor.id))).toHaveLength(1);
    }
  });
});

describe("publishing", () => {
  it("10 times at once makes one story", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const actor = await newActor();
      const draftId = await makeDraft(actor);
      const outcomes = await times(10, () => outcomeOf(publishDraft(actor, draftId)));
      expect(outcomes.filter((outcome) => outcome === "conflict")).toHaveLength(9);
      const stories = await db().select().from(publishedStories).where(eq(publishedStories.draftId, draftId));
      expect(stories).toHaveLength(1);
    }
  });
});

describe("choices made at once", () => {
  it("20 equal ones of one player have one scene told, and are counted once", async () => {
    const author = await newActor();
    for (let round = 0; round < ROUNDS; round += 1) {
      const storyId = await makeStory(author);
      const player = await newActor();
      const [choiceId] = await openingChoices(player, storyId);
      const outcomes = await times(20, () => choose(player, storyId, choiceId));
      expect(outcomes.map(isReady)).toEqual(Array(20).fill(false));
      expect(await generationsOf(choiceId)).toHaveLength(1);
      expect(await usedToday(player.id, "story_scenes")).toBe(1);
      await workOnScene(choiceId);
      expect(await scenesBehind(choiceId)).toHaveLength(1);
      expect(await placeOf(player, storyId)).toEqual({ depth: 2, pending: undefined });
    }
  });

  it("equal ones of many players have one scene told, and all of them enter it", async () => {
    const players = await times(12, newActor);
    for (let round = 0; round < ROUNDS; round += 1) {
      const storyId = await makeStory(players[0] as Actor);
      const [choiceId] = await openingChoices(players[0] as Actor, storyId);
      await Promise.all(players.map((player) => choose(player, storyId, choiceId)));
      expect(await generationsOf(choiceId)).toHaveLength(1);
      await workOnScene(choiceId);
      const [scene] = await scenesBehind(choiceId);
      const places = await db().select().from(storyProgress).where(eq(storyProgress.storyId, storyId));
      expect(places.map(({ sceneId, pendingChoiceId }) => [sceneId, pendingChoiceId])).toEqual(
        Array(12).fill([scene?.id, null]),
      );
      const [story] = await db().select().from(publishedStories).where(eq(publishedStories.id, storyId));
      expect(story?.playersCount).toBe(12);
    }
    const used = await Promise.all(players.map(({ id }) => usedToday(id, "story_scenes")));
    expect(used.reduce((sum, one) => sum + one)).toBe(ROUNDS);
  });

  it("two different ones of one player: one wins, as the first choice and later", async () => {
    const author = await newActor();
    for (let round = 0; round < ROUNDS; round += 1) {
      const storyId = await makeStory(author);
      const player = await newActor();
      for (const depth of [1, 2]) {
        const choices = await openingChoices(player, storyId);
        const outcomes = await Promise.all(choices.map((choiceId) => choose(player, storyId, choiceId)));
        expect(outcomes.map(isReady).toSorted()).toEqual(["conflict", false].toSorted());
        const winner = choices[outcomes.map(isReady).indexOf(false)] as string;
        const loser = choices.find((choiceId) => choiceId !== winner) as string;
        expect(await generationsOf(loser)).toHaveLength(0);
        await workOnScene(winner);
        expect(await getScene(player, storyId)).toMatchObject({ depth: depth + 1 });
      }
      expect(await usedToday(player.id, "story_scenes")).toBe(2);
    }
  });

  it("two different ones whose scenes exist: one is entered", async () => {
    const author = await newActor();
    const storyId = await makeStory(author);
    const choices = await openingChoices(author, storyId);
    for (const choiceId of choices) {
      await choose(await newActor(), storyId, choiceId);
      await workOnScene(choiceId);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const player = await newActor();
      const outcomes = await Promise.all(choices.map((choiceId) => choose(player, storyId, choiceId)));
      expect(outcomes.map(isReady).toSorted()).toEqual(["conflict", true].toSorted());
    }
  });

  it("while the scene is being saved: nobody is left waiting behind a scene that is there", async () => {
    const author = await newActor();
    const players = await times(6, newActor);
    for (let round = 0; round < ROUNDS; round += 1) {
      const storyId = await makeStory(author);
      const [choiceId] = await openingChoices(author, storyId);
      await choose(author, storyId, choiceId);
      const { id } = await activeGeneration(choiceId);
      const told = await writeScene(id);
      const [outcomes] = await Promise.all([
        Promise.all(players.map((player) => choose(player, storyId, choiceId))),
        saveScene(id, told),
        saveScene(id, told),
      ]);
      expect(outcomes.every((outcome) => typeof outcome !== "string")).toBe(true);
      expect(await scenesBehind(choiceId)).toHaveLength(1);
      expect(await generationsOf(choiceId)).toHaveLength(1);
      for (const player of players) {
        expect(await placeOf(player, storyId)).toEqual({ depth: 2, pending: undefined });
      }
    }
  });
});
