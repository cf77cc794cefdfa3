import { afterAll, expect, it, vi } from "vitest";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { endLostGenerations } from "./end-lost-generations";
import { generateDraft } from "./generate-draft";
import { getDraft } from "./get-draft";
import { getScene } from "./get-scene";
import { makeChoice } from "./make-choice";
import { makeStory } from "./testing/drive";
import { startScriptedModel } from "./testing/model";
import { usedToday } from "./testing/records";

const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

const MINUTE = 60_000;
async function later<Value>(minutes: number, work: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * MINUTE });
  return work().finally(() => vi.useRealTimers());
}

it("generations on which nobody works are failed after half an hour, and those who wait can go on", async () => {
  const { actor } = await makeActor();
  const storyId = await makeStory(actor);
  const choice_id = (await getScene(actor, storyId)).choices[0]?.choice_id as string;
  await makeChoice(actor, storyId, { choice_id });
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });

  expect(await later(29, endLostGenerations)).toBe(0);
  expect(await getDraft(actor, id)).toMatchObject({ status: "generating" });
  expect(await later(31, endLostGenerations)).toBe(2);
  expect(await getDraft(actor, id)).toMatchObject({ status: "error", error_details: expect.any(String) });
  expect((await getScene(actor, storyId)).failed).toMatchObject({ choice_id });
  expect(await usedToday(actor.id, "story_scenes")).toBe(0);
  expect(await generateDraft(actor, { prompt: "Another" })).toMatchObject({ status: "generating" });
});
