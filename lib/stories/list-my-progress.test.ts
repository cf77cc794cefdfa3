import { afterAll, expect, it } from "vitest";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { getScene } from "./get-scene";
import { listMyProgress } from "./list-my-progress";
import { makeChoice } from "./make-choice";
import { alterStory, makeStory, workOnScene } from "./testing/drive";
import { startScriptedModel } from "./testing/model";

const model = await startScriptedModel();
useTestDatabase();
afterAll(() => model.stop());

it("lists what somebody plays, the last played first, as long as they may read it", async () => {
  const { actor: author } = await makeActor();
  const { actor: player } = await makeActor();
  const stories = [await makeStory(author), await makeStory(author)];
  const choices: string[] = [];
  for (const storyId of stories) {
    const choice_id = (await getScene(player, storyId)).choices[0]?.choice_id as string;
    await makeChoice(player, storyId, { choice_id });
    choices.push(choice_id);
  }
  await workOnScene(choices[0] as string);
  const common = { title: "The Night Ferry", genre: "mystery", sceneCount: 8, isFinal: false };
  expect(await listMyProgress(player, 10)).toMatchObject([
    { ...common, storyId: stories[0], depth: 2, isPending: false },
    { ...common, storyId: stories[1], depth: 1, isPending: true },
  ]);
  expect(await listMyProgress(player, 1)).toHaveLength(1);
  expect(await listMyProgress(author, 10)).toEqual([]);
  await alterStory(stories[0] as string, { visibility: "private" });
  expect((await listMyProgress(player, 10)).map(({ storyId }) => storyId)).toEqual([stories[1]]);
});
