import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { failScene } from "./fail-scene";
import { getScene } from "./get-scene";
import { makeChoice } from "./make-choice";
import { tellAhead } from "./tell-ahead";
import { activeGeneration, makeStory, warmPool, workOnScene } from "./testing/drive";
import { startScriptedModel } from "./testing/model";
import { eventsNamed, generationsOf, usedToday, useToday } from "./testing/records";

const model = await startScriptedModel();
useTestDatabase();
beforeAll(warmPool);
afterAll(() => model.stop());

let player: Actor;
let storyId: string;
let place: { storyId: string; sceneId: string };
let choices: string[];
beforeEach(async () => {
  player = (await makeActor()).actor;
  storyId = await makeStory((await makeActor()).actor);
  const scene = await getScene(player, storyId);
  place = { storyId, sceneId: scene.scene_id };
  choices = scene.choices.map(({ choice_id }) => choice_id);
});
const told = async () => (await Promise.all(choices.map(generationsOf))).map(({ length }) => length);
const choose = (choice_id: string) => makeChoice(player, storyId, { choice_id });

describe("telling ahead", () => {
  it("is asked for when a story is published", async () => {
    expect(await eventsNamed("stories/scene.entered")).toContainEqual(place);
  });

  it("asks once for each choice, however often and at once it is done, and charges nobody", async () => {
    await Promise.all(Array.from({ length: 10 }, () => tellAhead(place)));
    expect(await told()).toEqual([1, 1]);
    expect(await usedToday(storyId, "story_scenes_ahead")).toBe(2);
    const [generation] = await generationsOf(choices[0] as string);
    expect(generation).toMatchObject({ kind: "scene", userId: null, charged: false });
  });

  it("makes the choice answer at once, for nothing", async () => {
    await tellAhead(place);
    await workOnScene(choices[0] as string);
    expect(await choose(choices[0] as string)).toMatchObject({ ready: true, answer: { depth: 2 } });
    expect(await usedToday(player.id, "story_scenes")).toBe(0);
  });

  it("is joined by a player who chooses meanwhile, without charge, and they enter the scene", async () => {
    await tellAhead(place);
    expect(await choose(choices[0] as string)).toMatchObject({ ready: false });
    expect(await told()).toEqual([1, 1]);
    expect(await usedToday(player.id, "story_scenes")).toBe(0);
    await workOnScene(choices[0] as string);
    expect((await getScene(player, storyId)).depth).toBe(2);
  });

  it("that fails is told to the player who joined, and gives nothing back that was not taken", async () => {
    await tellAhead(place);
    await choose(choices[0] as string);
    await failScene((await activeGeneration(choices[0] as string)).id);
    expect((await getScene(player, storyId)).failed?.choice_id).toBe(choices[0]);
    expect(await usedToday(player.id, "story_scenes")).toBe(0);
    expect(await usedToday(storyId, "story_scenes_ahead")).toBe(2);
  });

  it("leaves alone what is told", async () => {
    await tellAhead(place);
    for (const choiceId of choices) await workOnScene(choiceId);
    await tellAhead(place);
    expect(await told()).toEqual([1, 1]);
  });

  it("stops when the story's day is full; players can still choose", async () => {
    await useToday(storyId, "story_scenes_ahead", 599);
    await tellAhead(place);
    expect(await told()).toEqual([1, 0]);
    expect(await usedToday(storyId, "story_scenes_ahead")).toBe(600);
    await choose(choices[1] as string);
    expect(await told()).toEqual([1, 1]);
  });
});
