import { describe, expect, it } from "vitest";
import { play } from "../testing/play.ts";
import type { Characters, Plan, Scene } from "./story-data.ts";
import { tellStory } from "./storyteller.ts";

const RU = "Старая смотрительница маяка Марфа находит в тумане корабль без команды";
const EN = "A deaf clockmaker named Ilse hears the town clock stop";

/** The draft of a prompt before and after an instruction, made the way the application makes it. */
function revised(prompt: string, instruction: string) {
  const { plan, characters, scenes } = play(prompt);
  const opening = scenes[0];
  if (!opening) throw new Error("no opening");
  const earlier = { ...plan, ...characters, opening: { text: opening.text, choices: opening.choices } };
  const ask = <T>(useCase: string, blocks: Record<string, unknown>) =>
    tellStory(
      useCase,
      new Map(Object.entries({ ...blocks, earlier_draft: earlier, instruction })),
      null,
    ) as T;
  const nextPlan = ask<Plan>("story_plan", { author_prompt: prompt });
  const nextCharacters = ask<Characters>("story_characters", { author_prompt: prompt, plan: nextPlan });
  const nextOpening = ask<Scene>("story_opening", { plan: nextPlan, characters: nextCharacters });
  return {
    before: { plan, characters, opening },
    after: { plan: nextPlan, characters: nextCharacters, opening: nextOpening },
  };
}

describe("an instruction for a draft", () => {
  it.each([
    [RU, "назови героиню Анной", "Марфа", "Анна"],
    [RU, "Пусть героиню зовут Глафира", "Марфа", "Глафира"],
    [EN, "rename the heroine to Ann", "Ilse", "Ann"],
  ])("renames the hero everywhere: %s / %s", (prompt, instruction, old, name) => {
    const { before, after } = revised(prompt, instruction);
    expect(after.characters.playerName).toBe(name);
    expect(JSON.stringify(after)).not.toContain(old);
    expect(after.opening.text).toContain(name);
    expect(after.plan.genre).toBe(before.plan.genre);
    expect(after.characters.cast).toEqual(before.characters.cast);
  });

  it.each([
    [RU, "преврати это в детектив", "детектив"],
    [EN, "turn it into a fairy tale", "fairy tale"],
  ])(
    "changes the genre with its stats and people, and keeps premise and hero: %s / %s",
    (prompt, instruction, genre) => {
      const { before, after } = revised(prompt, instruction);
      expect(after.plan.genre).toBe(genre);
      expect(after.plan.title).toBe(before.plan.title);
      expect(after.plan.storySummary.split("\n")[0]).toBe(before.plan.storySummary.split("\n")[0]);
      expect(after.characters.playerName).toBe(before.characters.playerName);
      expect(after.characters.stats).not.toEqual(before.characters.stats);
    },
  );

  it.each([
    [RU, "сделай мрачнее и короче", -3],
    [EN, "make it lighter and longer", 4],
  ])("changes tone and length and keeps the rest: %s / %s", (prompt, instruction, by) => {
    const { before, after } = revised(prompt, instruction);
    expect(after.plan.sceneCount).toBe(Math.min(20, Math.max(8, before.plan.sceneCount + by)));
    expect(after.plan.worldContext).toContain(before.plan.worldContext);
    expect(after.opening.text).not.toBe(before.opening.text);
    expect(after.characters).toEqual(before.characters);
    expect({ ...after.plan, sceneCount: 0, worldContext: "" }).toEqual({
      ...before.plan,
      sceneCount: 0,
      worldContext: "",
    });
  });

  it.each([
    [RU, "перенеси действие в Прагу", "в Праге"],
    [EN, "move it to a drifting station", "on a drifting station"],
  ])("moves the story: %s / %s", (prompt, instruction, place) => {
    const { before, after } = revised(prompt, instruction);
    expect(after.plan.worldContext).toContain(place);
    expect(after.opening.text.toLowerCase()).toContain(place.toLowerCase());
    expect(after.plan.acts).toEqual(before.plan.acts);
  });

  it.each([
    [RU, "пусть у героини будет ручная чайка"],
    [EN, "give her a tame crow"],
  ])("weaves in what it does not recognise: %s / %s", (prompt, instruction) => {
    const { before, after } = revised(prompt, instruction);
    expect(after.plan.worldContext).toContain(instruction);
    expect(after.opening.text).toContain(instruction);
    expect(after.plan.title).toBe(before.plan.title);
  });
});
