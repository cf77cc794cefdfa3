import { NonRetriableError, RetryAfterError } from "inngest";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { failDraft } from "@/lib/stories/fail-draft";
import { generateDraft } from "@/lib/stories/generate-draft";
import { planDraft } from "@/lib/stories/plan-draft";
import { PLAN } from "@/lib/stories/testing/answers";
import { activeGeneration } from "@/lib/stories/testing/drive";
import { type Fault, startScriptedModel } from "@/lib/stories/testing/model";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { storyStep } from "./story-step";

const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

let generationId: string;
const step = () => storyStep(() => planDraft(generationId));
const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "none",
    (error) => error,
  );
beforeEach(async () => {
  model.faults.length = 0;
  const { actor } = await makeActor();
  const { id } = await generateDraft(actor, { prompt: "A ferryman" });
  generationId = (await activeGeneration(id)).id;
});

describe("a step that asks a model", () => {
  it("hands on what the model answers", async () => {
    expect(await step()).toEqual(PLAN);
  });

  it("is tried again at the time that a busy provider names", async () => {
    model.faults.push({ status: 429, retryAfter: 7 });
    const error = await reasonOf(step());
    expect(error).toBeInstanceOf(RetryAfterError);
    expect((error as RetryAfterError).retryAfter).toBe("7");
  });

  it.each<[string, Fault]>([
    ["a 429 that names no time", { status: 429 }],
    ["a 500", { status: 500 }],
  ])("is tried again in the job's own rhythm after %s", async (_, fault) => {
    model.faults.push(fault);
    const error = await reasonOf(step());
    expect(error).toMatchObject({ reason: "unavailable" });
    expect(error).not.toBeInstanceOf(NonRetriableError);
    expect(await step()).toEqual(PLAN);
  });

  it("is not put off for longer than five minutes", async () => {
    model.faults.push({ status: 429, retryAfter: 86_400 });
    expect(await reasonOf(step())).toMatchObject({ retryAfter: "300" });
  });

  it.each<[string, Fault[]]>([
    ["a refusal", [{ refusal: "no" }]],
    ["answers that miss the schema to the last", [{ content: "{" }, { content: "{}" }]],
  ])("is not tried again after %s", async (_, faults) => {
    model.faults.push(...faults);
    expect(await reasonOf(step())).toBeInstanceOf(NonRetriableError);
  });

  it("is not tried again when its generation is over", async () => {
    await failDraft(generationId);
    model.asked.length = 0;
    expect(await reasonOf(step())).toBeInstanceOf(NonRetriableError);
    expect(model.asked).toEqual([]);
  });

  it("lets errors of our own through as they are, to be tried again", async () => {
    const fault = new Error("the database went away");
    expect(await reasonOf(storyStep(() => Promise.reject(fault)))).toBe(fault);
  });
});
