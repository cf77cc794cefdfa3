import { describe, expect, it } from "vitest";
import { finalScene } from "../testing/answer-schemas.ts";
import { play } from "../testing/play.ts";
import { banksOf } from "./banks.ts";
import { capitalise, fill } from "./grammar.ts";
import { tellScene } from "./scene.ts";
import type { Choice, State, Story } from "./story-data.ts";
import { GENRES, ROLES } from "./types.ts";

const PROMPT = "Детектив: отставной следователь Арсений ищет пропавшую рукопись в старой усадьбе";
const run = play(PROMPT);
const story: Story = { ...run.plan, ...run.characters };
const firstChoice = run.scenes[0]?.choices[0] as Choice;
const levels = (value: (index: number) => number) =>
  Object.fromEntries(story.stats.map((stat, index) => [stat.name, value(index)]));
const tell = (state: Partial<State>, choice = firstChoice, summary = run.scenes[0]?.summary ?? "") =>
  tellScene({
    story,
    summary,
    choice,
    seed: null,
    state: { depth: 2, sceneCount: 12, stats: levels(() => 50), mustEnd: false, gameOver: null, ...state },
  });

describe("a scene", () => {
  it("begins with what came of the choice, and other choices lead to other scenes", () => {
    const texts = (run.scenes[0]?.choices ?? []).map((choice) => tell({}, choice).text.split("\n\n")[0]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("takes up a choice that somebody else wrote", () => {
    const scene = tell({}, { text: "Сжечь мост и уйти вброд.", effects: [] });
    expect(scene.text).toContain("сжечь мост и уйти вброд");
    expect(scene.summary).toContain("сжечь мост и уйти вброд");
  });

  it("remembers in its summary who is there and what was chosen", () => {
    const last = run.scenes.at(-1)?.summary ?? "";
    expect(last).toContain("Арсений");
    for (const { name } of story.cast) expect(last).toContain(name);
    const chosen = run.choices.at(-1)?.text ?? "";
    expect(last.toLowerCase()).toContain(chosen.toLowerCase());
  });

  it("is coloured by a stat in a bad way", () => {
    const depths = Array.from({ length: 15 }, (_, index) => index + 2);
    const low = depths.map((depth) => tell({ depth, sceneCount: 20, stats: levels(() => 5) }).text.length);
    const well = depths.map(
      (depth) =>
        tell({ depth, sceneCount: 20, stats: levels((index) => (index === 3 ? 5 : 90)) }).text.length,
    );
    expect(low.reduce((a, b) => a + b)).toBeGreaterThan(well.reduce((a, b) => a + b));
  });

  it("does not offer to pay with what has run out, while there is another way", () => {
    const means = story.stats[2]?.name;
    const offers = Array.from({ length: 15 }, (_, index) =>
      tell({ depth: index + 2, sceneCount: 20, stats: levels((at) => (at === 2 ? 3 : 60)) }),
    );
    const paying = offers.flatMap(({ choices }) => {
      const costs = choices.filter(({ effects }) =>
        effects.some(({ stat, change }) => stat === means && change < 0),
      );
      return choices.length - costs.length >= 2 ? costs : [];
    });
    expect(paying).toEqual([]);
  });
});

describe("an ending", () => {
  const bank = banksOf("ru").genres.mystery;

  it.each([
    ["good", 90, 5],
    ["bitter", 10, 90],
    ["open", 55, 44],
  ] as const)("fits the stats: %s", (outcome, high, threat) => {
    const stats = levels((index) => (index === 3 ? threat : high));
    const scene = finalScene.parse(tell({ depth: 12, mustEnd: true, stats }));
    const line = bank.endings[outcome].find((text) => !text.includes("{")) ?? "";
    expect(scene.endingText).toContain(line);
  });

  it("fits the stat that has run out, and the end at which it did", () => {
    for (const [index, role] of ROLES.entries()) {
      const { gameOver, over } = bank.stats[role];
      const stat = story.stats[index]?.name ?? "";
      const bound = gameOver ?? "min";
      const scene = finalScene.parse(tell({ depth: 5, mustEnd: true, gameOver: { stat, bound } }));
      if (gameOver)
        expect(scene.text).toContain(capitalise(over.replace(/\{[^}]*\}/g, "").slice(0, 40)).slice(0, 40));
      expect(scene.endingText).toContain(stat);
      expect(scene.endingText?.split("\n\n").length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("the text banks", () => {
  const word = { forms: ["слово", "слова", "слову", "слово", "словом", "слове"], gender: "f" } as const;
  const names = [
    "hero",
    "ally",
    "foe",
    "witness",
    "wild",
    "anchor",
    "past",
    "stat",
    "bound",
    "premise",
    "kind",
  ];
  const slots = Object.fromEntries(names.map((name) => [name, word]));

  it.each(["ru", "en"] as const)("fill in every template and never offer a choice twice (%s)", (language) => {
    const { shared, genres } = banksOf(language);
    const cards = [
      ...shared.cards,
      ...Object.values(shared.subjectCards).flat(),
      ...GENRES.flatMap((id) => genres[id].cards),
    ];
    const choices = cards.flatMap((card) => card.choices);
    for (const card of cards) expect(fill(`${card.text} ${card.ask}`, slots)).not.toMatch(/[{}|]/);
    for (const { text, after } of choices) expect(fill(`${text} ${after}`, slots)).not.toMatch(/[{}|]/);
    expect(new Set(choices.map((choice) => choice.text)).size).toBe(choices.length);
    expect(
      cards.filter((card) => card.choices.length < 3 || card.ask === "").map((card) => card.label),
    ).toEqual([]);
  });
});
