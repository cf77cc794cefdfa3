import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "inngest/node";
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from "vitest";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/index";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/core/env";
import { sendOutbox } from "@/lib/events/send-outbox";
import { generateDraft } from "@/lib/stories/generate-draft";
import { getDraft } from "@/lib/stories/get-draft";
import { getScene } from "@/lib/stories/get-scene";
import { makeChoice } from "@/lib/stories/make-choice";
import { publishDraft } from "@/lib/stories/publish-draft";
import { startScriptedModel } from "@/lib/stories/testing/model";
import { generationsOf, usedToday } from "@/lib/stories/testing/records";
import { type Inngest, startInngest } from "@/local/inngest/server";
import { pickPorts } from "@/scripts/lib/ports";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";

const { inngest: port } = await pickPorts(["inngest"], {});
const { settings } = inject("sharedServices");
vi.stubEnv("INNGEST_BASE_URL", `http://127.0.0.1:${port}`);
const model = await startScriptedModel();
useTestDatabase();

let app: Server;
let executor: Inngest;
let actor: Actor;
beforeAll(async () => {
  app = createServer(serve({ client: inngest(), functions: functions() }));
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  executor = await startInngest({
    port: port as number,
    databaseUrl: env().DATABASE_URL,
    eventKey: settings.INNGEST_EVENT_KEY as string,
    signingKey: settings.INNGEST_SIGNING_KEY as string,
    appUrl: `http://127.0.0.1:${(app.address() as AddressInfo).port}`,
    retryBaseMs: 20,
  });
}, 30_000);
afterAll(async () => {
  await executor.close();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
  await model.stop();
});
beforeEach(async () => {
  actor = (await makeActor()).actor;
  model.faults.length = 0;
});

const eventually = <Value>(check: () => Promise<Value>) =>
  vi.waitFor(
    async () => {
      await sendOutbox();
      return check();
    },
    { timeout: 15_000, interval: 50 },
  );
const statusOf = async (draftId: string) => (await getDraft(actor, draftId)).status;

it("what a model refuses fails at once, with the reason, and the quota is given back", async () => {
  model.faults.push({ refusal: "no" });
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });
  await eventually(async () => expect(await statusOf(id)).toBe("error"));
  expect(await getDraft(actor, id)).toMatchObject({
    error_details: "The model would not tell this story. Try to ask for it in other words.",
  });
  expect(await usedToday(actor.id, "story_drafts")).toBe(0);
}, 30_000);

it("what a provider spoils for a while succeeds in the end, and each stage is asked for once", async () => {
  model.faults.push({ status: 500 }, { status: 429 });
  model.asked.length = 0;
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });
  await eventually(async () => expect(await statusOf(id)).toBe("draft"));
  expect(model.asked.map(({ useCase }) => useCase)).toEqual([
    "story_plan",
    "story_plan",
    "story_plan",
    "story_characters",
    "story_opening",
  ]);
}, 30_000);

it("a draft is written, its story played, and the scenes behind the next choices told ahead", async () => {
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });
  await eventually(async () => expect(await statusOf(id)).toBe("draft"));
  const { published_story_id: storyId } = await publishDraft(actor, id);
  const opening = await getScene(actor, storyId);
  const choices = opening.choices.map(({ choice_id }) => choice_id);
  await eventually(async () => {
    for (const choiceId of choices) expect((await generationsOf(choiceId))[0]?.status).toBe("done");
  });
  const entered = await makeChoice(actor, storyId, { choice_id: choices[0] as string });
  expect(entered).toMatchObject({ ready: true, answer: { depth: 2 } });
  expect(await usedToday(actor.id, "story_scenes")).toBe(0);
}, 30_000);

it("a scene that a provider never tells fails after the last try, for whoever waits", async () => {
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });
  await eventually(async () => expect(await statusOf(id)).toBe("draft"));
  model.faults.push(...Array(200).fill({ status: 500 }));
  const { published_story_id: storyId } = await publishDraft(actor, id);
  const { choices } = await getScene(actor, storyId);
  const choiceId = choices[0]?.choice_id as string;
  await makeChoice(actor, storyId, { choice_id: choiceId });
  await eventually(async () =>
    expect((await getScene(actor, storyId)).failed).toEqual({
      choice_id: choiceId,
      error: "The model is busy.",
    }),
  );
  expect(await usedToday(actor.id, "story_scenes")).toBe(0);
}, 30_000);
