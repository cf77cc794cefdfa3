import { afterAll, expect, it } from "vitest";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { generateDraft } from "./generate-draft";
import { getDraft } from "./get-draft";
import { getScene } from "./get-scene";
import { makeChoice } from "./make-choice";
import { publishDraft } from "./publish-draft";
import { readPath } from "./read-path";
import { workOnDraft, workOnScene } from "./testing/drive";
import { startScriptedModel } from "./testing/model";

const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

it("a story is written, published and played from the opening to its end", async () => {
  const { actor } = await makeActor();
  const asked = await generateDraft(actor, { prompt: "A ferryman in a river town" });
  expect(asked).toMatchObject({ status: "generating", title: "", description: "A ferryman in a river town" });
  await workOnDraft(asked.id);
  expect(await getDraft(actor, asked.id)).toMatchObject({ status: "draft", title: "The Night Ferry" });

  const { published_story_id: storyId } = await publishDraft(actor, asked.id);
  let scene = await getScene(actor, storyId);
  expect(scene).toMatchObject({ depth: 1, is_final: false, player_stats: { Honour: 40 }, stat_changes: {} });
  while (!scene.is_final) {
    const choice = scene.choices[0];
    if (!choice) throw new Error("no choice");
    const outcome = await makeChoice(actor, storyId, { choice_id: choice.choice_id });
    expect(outcome.ready).toBe(false);
    expect(await getScene(actor, storyId)).toMatchObject({
      scene_id: scene.scene_id,
      pending: { choice_id: choice.choice_id, status: "generating" },
    });
    await workOnScene(choice.choice_id);
    scene = await getScene(actor, storyId);
  }
  expect(scene).toMatchObject({ depth: 8, choices: [], ending_text: "The ferry was sold in spring." });
  const path = await readPath(actor, storyId);
  expect(path.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(path.at(-1)?.scene_id).toBe(scene.scene_id);
});
