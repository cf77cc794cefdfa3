import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersAnswer, finalScene, openScene, planAnswer } from "../testing/answer-schemas.ts";
import { type Playthrough, play } from "../testing/play.ts";
import { banksOf } from "./banks.ts";
import { GENRES, type Language } from "./types.ts";

const HEROES = {
  ru: ["старая смотрительница маяка Марфа", "глухой часовщик Илья", "юный капитан Тимур", "медсестра Ольга"],
  en: [
    "a deaf clockmaker named Ilse",
    "an old lighthouse keeper called Martha",
    "captain Reyes",
    "a nurse named Joan",
  ],
};
const EVENTS = {
  ru: [
    "находит в тумане корабль без команды",
    "получает письмо от двойника",
    "теряет память",
    "ищет дракона",
    "",
  ],
  en: [
    "finds a ship without a crew",
    "receives a letter from a ghost",
    "loses the key to the island",
    "hunts a dragon",
    "",
  ],
};

const language = fc.constantFrom<Language>("ru", "en");
const prompt = language.chain((code) =>
  fc
    .tuple(fc.constantFrom(...GENRES), fc.constantFrom(...HEROES[code]), fc.constantFrom(...EVENTS[code]))
    .map(([genre, hero, event]) => `${banksOf(code).genres[genre].name}: ${hero} ${event}.`),
);
const anyPrompt = fc.oneof(
  prompt,
  fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }).filter((text) => text.trim() !== ""),
);

const sentencesOf = (run: Playthrough) =>
  run.scenes.flatMap(({ text, endingText }) =>
    `${text}\n${endingText ?? ""}`.split(/(?<=[.!?…»”])\s+/).map((sentence) => sentence.trim()),
  );

const paragraphsOf = (run: Playthrough) =>
  run.scenes.flatMap(({ text, endingText }) => [...text.split("\n\n"), ...(endingText?.split("\n\n") ?? [])]);

describe("the storyteller, for any prompt", () => {
  it("gives answers that are true to what the application asks for, and ends in time", () => {
    fc.assert(
      fc.property(anyPrompt, fc.string(), (text, reader) => {
        const run = play(text, { reader });
        planAnswer.parse(run.plan);
        charactersAnswer.parse(run.characters);
        const stats = run.characters.stats.map((stat) => stat.name);
        for (const scene of run.scenes.slice(0, -1)) openScene.parse(scene);
        finalScene.parse(run.scenes.at(-1));
        const effects = run.choices.flatMap((choice) => choice.effects);
        expect(effects.filter((effect) => !stats.includes(effect.stat))).toEqual([]);
        expect(run.scenes.length).toBeLessThanOrEqual(run.plan.sceneCount);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("repeats no paragraph and no choice in a run of 20 scenes", () => {
    fc.assert(
      fc.property(prompt, fc.string(), (text, reader) => {
        const run = play(text, { reader, sceneCount: 20, immortal: true });
        expect(run.scenes).toHaveLength(20);
        const paragraphs = paragraphsOf(run);
        expect(paragraphs.filter((paragraph, index) => paragraphs.indexOf(paragraph) !== index)).toEqual([]);
        const offered = run.scenes.flatMap((scene) => scene.choices.map((choice) => choice.text));
        expect(offered.filter((choice, index) => offered.indexOf(choice) !== index)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("tells the same story for the same prompt and seed, and another for another seed", () => {
    fc.assert(
      fc.property(prompt, fc.integer({ min: 0, max: 1e9 }), (text, seed) => {
        expect(play(text, { seed })).toEqual(play(text, { seed }));
      }),
      { numRuns: 20 },
    );
    const first = play("История о кузнеце и мосте", { seed: 1 });
    const titles = [2, 3, 4, 5, 6].map((seed) => play("История о кузнеце и мосте", { seed }).plan.title);
    expect(titles.some((title) => title !== first.plan.title)).toBe(true);
  }, 60_000);

  it.each<Language>(["ru", "en"])(
    "tells more than a thousand different sentences in 30 runs (%s)",
    (code) => {
      const runs = GENRES.flatMap((genre) =>
        HEROES[code]
          .slice(0, 3)
          .map((hero, index) => play(`${banksOf(code).genres[genre].name}: ${hero} ${EVENTS[code][index]}.`)),
      );
      expect(runs).toHaveLength(30);
      expect(new Set(runs.flatMap(sentencesOf)).size).toBeGreaterThan(1000);
    },
  );

  it("leaves no slot unfilled and no double space", () => {
    fc.assert(
      fc.property(prompt, (text) => {
        const run = play(text, { sceneCount: 20, immortal: true });
        expect(paragraphsOf(run).filter((paragraph) => /[{}|]| {2}|undefined/.test(paragraph))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
