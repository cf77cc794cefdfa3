import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/core/ids";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { getScene } from "./get-scene";
import { growTree } from "./grow-tree";
import { importStory } from "./import-story";
import { makeChoice } from "./make-choice";
import { readPath } from "./read-path";
import { applyEffects } from "./stats";
import { type StoryFile, storyFile } from "./story-file";
import { CONFIG } from "./testing/answers";

// Rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
useTestDatabase();

let author: Actor;
let player: Actor;
beforeAll(async () => {
  author = (await makeActor()).actor;
  player = (await makeActor()).actor;
});

const go = (next: string | null, change = 5) => ({
  text: `To ${next}`,
  effects: [{ stat: "Honour", change }],
  next,
});
const scene = (...choices: ReturnType<typeof go>[]) => ({
  text: "Told.",
  summary: "So far.",
  choices: choices.map((choice, at) => ({ ...choice, text: `${choice.text} (${at})` })),
  isFinal: choices.length === 0,
  endingText: choices.length === 0 ? "The end." : null,
});
const story = (scenes: StoryFile["scenes"]): StoryFile => ({
  ...CONFIG,
  slug: "ferry",
  prompt: "A ferry",
  scenes,
});
const SMALL = story({
  opening: scene(go("shore", 5), go("end", -40)),
  shore: scene(go(null), go(null, -3)),
  end: scene(),
});

describe("importing a story", () => {
  it("publishes it with its tree, which can be played without any model", async () => {
    const id = newId();
    expect(await importStory(author.id, id, SMALL)).toBe(true);
    const opening = await getScene(player, id);
    expect(opening.choices.map(({ text }) => text)).toEqual(["To shore (0)", "To end (1)"]);
    const outcome = await makeChoice(player, id, { choice_id: opening.choices[1]?.choice_id as string });
    expect(outcome).toMatchObject({
      ready: true,
      answer: { depth: 2, is_final: true, ending_text: "The end.", stat_changes: { Honour: -40 } },
    });
  });

  it("done twice, or at once, leaves the first as it is", async () => {
    const id = newId();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => importStory(author.id, id, SMALL)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await importStory(author.id, id, { ...SMALL, title: "Another" })).toBe(false);
    expect((await getScene(player, id)).choices).toHaveLength(2);
  });

  it("refuses a file of another form", async () => {
    await expect(importStory(author.id, newId(), { title: "Ferry" })).rejects.toThrow("scenes");
  });
});

describe("a story file whose scenes break a rule", () => {
  it.each<[string, StoryFile["scenes"]]>([
    ["there is no opening scene", { shore: scene() }],
    ["opening, choice 1: there is no scene shore", { opening: scene(go("shore"), go(null)) }],
    ["shore: two choices lead here", { opening: scene(go("shore"), go("shore")), shore: scene() }],
    ["opening: two choices lead here", { opening: scene(go("opening"), go(null)) }],
    ["shore: no choice leads here", { opening: scene(go(null), go(null)), shore: scene() }],
    ["Honour would leave 0..100", { opening: scene(go("shore", -41), go(null)), shore: scene() }],
    [
      "shore: the story must end here",
      { opening: scene(go("shore", -40), go(null)), shore: scene(go(null), go(null)) },
    ],
    ["opening: wrong number of choices", { opening: scene(go(null)) }],
    [
      "opening: final scenes, and only they, have an ending",
      { opening: { ...scene(go(null), go(null)), endingText: "No." } },
    ],
    [
      "there is no stat Courage",
      {
        opening: scene({ ...go("shore"), effects: [{ stat: "Courage", change: 1 }] }, go(null)),
        shore: scene(),
      },
    ],
  ])("is refused: %s", (reason, scenes) => {
    expect(() => growTree(story(scenes))).toThrow(reason);
  });
});

const FOLDER = join(process.cwd(), "db/demo/stories");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe.each(files)("the demo story %s", (name) => {
  it("can be played along every path that is written, and its stats follow from the path", async () => {
    const file = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
    const nodes = growTree(storyFile.parse(file));
    const endings = nodes.filter((node) => node.scene.isFinal);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    const id = newId();
    await importStory(author.id, id, file);
    for (const ending of endings) {
      const reader = (await makeActor()).actor;
      const choices: number[] = [];
      for (let node = ending; node.choice !== null; ) {
        choices.unshift(node.choice);
        node = nodes.find(({ key }) => key === node.parent) as typeof node;
      }
      let place = await getScene(reader, id);
      for (const choice of choices) {
        const outcome = await makeChoice(reader, id, {
          choice_id: place.choices[choice]?.choice_id as string,
        });
        if (!outcome.ready) throw new Error("a written scene was not there");
        const after = applyEffects(
          place.player_stats,
          Object.entries(outcome.answer.stat_changes).map(([stat, change]) => ({ stat, change })),
        );
        expect(outcome.answer.player_stats).toEqual(after.values);
        place = outcome.answer;
      }
      expect(place).toMatchObject({ text: ending.scene.text, is_final: true, depth: ending.depth });
      expect(await readPath(reader, id)).toHaveLength(ending.depth);
    }
  });
});
