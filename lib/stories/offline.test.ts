import { describe, expect, it, vi } from "vitest";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { generateDraft } from "./generate-draft";
import { getDraft } from "./get-draft";
import { getScene } from "./get-scene";
import { makeChoice } from "./make-choice";
import { publishDraft } from "./publish-draft";
import { readPath } from "./read-path";
import { reviseDraft } from "./revise-draft";
import { workOnDraft, workOnScene } from "./testing/drive";

// Rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
useTestDatabase();

const PROMPTS = [
  ["ru", "Смотритель маяка Антон находит в приморском городе письмо без подписи"],
  ["en", "A detective named Ada looks for a stolen map in a mountain village"],
  ["ru", "Ведьма Марфа ищет пропавшую луну"],
] as const;

describe("with the embedded storyteller", () => {
  it.each(PROMPTS)(
    "a story in %s is written, revised, published and played to an end: %s",
    async (language, prompt) => {
      const { actor } = await makeActor();
      const { id } = await generateDraft(actor, { prompt });
      await workOnDraft(id);
      expect(await getDraft(actor, id)).toMatchObject({ status: "draft", language });
      await reviseDraft(actor, id, { instruction: language === "ru" ? "Сделай мрачнее" : "Make it darker" });
      await workOnDraft(id);
      const { published_story_id: storyId } = await publishDraft(actor, id);
      let scene = await getScene(actor, storyId);
      for (let turn = 0; !scene.is_final; turn += 1) {
        const choice_id = scene.choices[turn % scene.choices.length]?.choice_id as string;
        await makeChoice(actor, storyId, { choice_id });
        await workOnScene(choice_id);
        scene = await getScene(actor, storyId);
      }
      expect(scene.ending_text?.length).toBeGreaterThan(100);
      const path = await readPath(actor, storyId);
      expect(path.length).toBeLessThanOrEqual(20);
      expect(new Set(path.map(({ text }) => text)).size).toBe(path.length);
    },
  );
});
