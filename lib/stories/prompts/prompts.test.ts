import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Prompt } from "@/lib/ai/prompt";
import { CHARACTERS, CHOICES, CONFIG, OPENING, PLAN } from "../testing/answers";
import { buildCharactersPrompt } from "./characters";
import { buildNextScenePrompt, type NextSceneInput } from "./next-scene";
import { buildOpeningPrompt } from "./opening";
import { buildPlanPrompt } from "./plan";
import { sceneSchema } from "./scene-schema";

const NEXT: NextSceneInput = {
  config: CONFIG,
  depth: 3,
  stats: { Honour: 50, Purse: 50, Health: 50, Secrets: 50 },
  summary: "So far.",
  recentScenes: [{ text: "Once.", choice: null }],
  choice: CHOICES[0] as NextSceneInput["choice"],
};
const EARLIER = { ...CONFIG, opening: { text: "Then.", summary: "So.", choices: CHOICES } };
const REVISION = { earlier: EARLIER, instruction: "Darker" };
const PROMPTS: [string, Prompt<unknown>, unknown][] = [
  ["plan", buildPlanPrompt({ authorPrompt: "A ferry", revision: null }), PLAN],
  ["characters", buildCharactersPrompt({ authorPrompt: "A ferry", plan: PLAN, revision: null }), CHARACTERS],
  ["opening", buildOpeningPrompt({ plan: PLAN, characters: CHARACTERS, revision: null }), OPENING],
  ["next scene", buildNextScenePrompt(NEXT), OPENING],
];

/** What strict structured output knows; anything else is refused by the provider. */
const KEYWORDS = new Set([
  ...["type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "$schema"],
  ...["minimum", "maximum", "minItems", "maxItems"],
]);

function faultsOf(schema: unknown, path = "$"): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const node = schema as Record<string, unknown>;
  const unknown = Object.keys(node).filter((key) => !KEYWORDS.has(key));
  const properties = (node.properties ?? {}) as Record<string, unknown>;
  const strict =
    node.type !== "object" ||
    (node.additionalProperties === false &&
      JSON.stringify(node.required) === JSON.stringify(Object.keys(properties)));
  return [
    ...unknown.map((key) => `${path}: ${key}`),
    ...(strict ? [] : [`${path}: not strict`]),
    ...Object.entries(properties).flatMap(([name, child]) => faultsOf(child, `${path}.${name}`)),
    ...faultsOf(node.items, `${path}[]`),
    ...((node.anyOf ?? []) as unknown[]).flatMap((child) => faultsOf(child, `${path}|`)),
  ];
}

describe.each(PROMPTS)("the prompt for the %s", (_, prompt, answer) => {
  it("has a schema that strict structured output takes", () => {
    expect(faultsOf(z.toJSONSchema(prompt.schema, { target: "draft-7" }))).toEqual([]);
  });

  it("accepts a true answer", () => {
    expect(prompt.schema.safeParse(answer)).toMatchObject({ success: true, data: answer });
  });

  it("keeps what people wrote out of the instructions", () => {
    expect(prompt.system).not.toMatch(/ferry|honour/i);
  });
});

const complaint = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

describe("characters", () => {
  const { schema } = buildCharactersPrompt({ authorPrompt: "", plan: PLAN, revision: null });
  const stats = (change: (stats: (typeof CHARACTERS)["stats"]) => unknown) =>
    complaint(schema, { ...CHARACTERS, stats: change(structuredClone(CHARACTERS.stats)) }).join();

  it("have exactly four stats with names of their own, none of them at a game over from the start", () => {
    expect(stats((all) => all.slice(1))).toContain("stats");
    expect(stats((all) => all.with(1, { ...all[0], name: "HONOUR" } as (typeof all)[0]))).toContain("differ");
    expect(stats((all) => all.with(0, { ...all[0], initialValue: 0 } as (typeof all)[0]))).toContain(
      "stats.0.initialValue must be above 0",
    );
    expect(stats((all) => all.with(3, { ...all[3], initialValue: 100 } as (typeof all)[0]))).toContain(
      "stats.3.initialValue must be below 100",
    );
    expect(stats((all) => all.with(0, { ...all[0], name: "__proto__" } as (typeof all)[0]))).toContain(
      "letter",
    );
  });
});

describe("a scene", () => {
  const names = CHARACTERS.stats.map(({ name }) => name);
  const FINAL = { ...OPENING, choices: [], isFinal: true, endingText: "It ended." };

  it("goes on with 2 to 4 different choices and no epilogue, or ends with an epilogue and no choices", () => {
    const choice = fc.record({
      text: fc.constantFrom("Row", "Wait", "Speak", "Leave", "Swim"),
      effects: fc.constant([]),
    });
    const scene = fc.record({
      choices: fc.array(choice, { maxLength: 6 }),
      isFinal: fc.boolean(),
      endingText: fc.constantFrom(null, "", "It ended."),
    });
    fc.assert(
      fc.property(scene, fc.boolean(), ({ choices, isFinal, endingText }, final) => {
        const distinct = new Set(choices.map(({ text }) => text)).size === choices.length;
        const goesOn = choices.length >= 2 && choices.length <= 4 && distinct && endingText === null;
        const ends = choices.length === 0 && endingText === "It ended.";
        const fits = isFinal === final && (final ? ends : goesOn);
        const { success } = sceneSchema(names, final).safeParse({
          ...OPENING,
          ...{ choices, isFinal, endingText },
        });
        expect(success).toBe(fits);
      }),
    );
  });

  it("says why an answer does not fit", () => {
    const wrong = { text: "Row", effects: [{ stat: "Courage", change: 5 }] };
    const far = { text: "Wait", effects: [{ stat: "Purse", change: 26 }] };
    const twice = { text: "ROW ", effects: Array(2).fill({ stat: "Purse", change: 1 }) };
    const all = complaint(sceneSchema(names, false), { ...OPENING, choices: [wrong, far, twice] });
    expect(all.map((one) => one.split(" ")[0])).toEqual([
      "choices.0.effects.0.stat",
      "choices.1.effects.0.change",
      "choices.2.effects",
    ]);
    expect(all.at(-1)).toContain("must name each stat once at most");
    expect(complaint(sceneSchema(names, true), OPENING).join()).toContain("this scene is final");
    expect(complaint(sceneSchema(names, false), FINAL).join()).toContain("this scene is not final");
  });
});

describe("the prompt for the next scene", () => {
  it("tells where the story stands, and ends it exactly when it must", () => {
    const { blocks, schema } = buildNextScenePrompt(NEXT);
    expect(blocks.state).toEqual({
      depth: 3,
      act: { index: 0, ...PLAN.acts[0] },
      sceneCount: 8,
      stats: NEXT.stats,
      mustEnd: false,
      gameOver: null,
    });
    expect(schema.safeParse(OPENING).success).toBe(true);
    for (const ending of [
      { ...NEXT, depth: 8 },
      { ...NEXT, stats: { ...NEXT.stats, Honour: 0 } },
    ]) {
      const last = buildNextScenePrompt(ending);
      expect(last.blocks.state).toMatchObject({ mustEnd: true });
      expect(last.schema.safeParse(OPENING).success).toBe(false);
      expect(last.system).not.toBe(buildNextScenePrompt(NEXT).system);
    }
  });

  it("does not grow with the story", () => {
    const scene = { text: "x".repeat(1_000), choice: "On" };
    const size = (count: number) =>
      JSON.stringify(buildNextScenePrompt({ ...NEXT, recentScenes: Array(count).fill(scene) }).blocks).length;
    expect(size(19)).toBe(size(3));
  });
});

describe("a revision", () => {
  it("gives every prompt the earlier draft and the instruction, as data", () => {
    const prompts = [
      buildPlanPrompt({ authorPrompt: "A ferry", revision: REVISION }),
      buildCharactersPrompt({ authorPrompt: "A ferry", plan: PLAN, revision: REVISION }),
      buildOpeningPrompt({ plan: PLAN, characters: CHARACTERS, revision: REVISION }),
    ];
    for (const [at, { blocks, system }] of prompts.entries()) {
      expect(blocks.instruction).toBe("Darker");
      expect(blocks.earlier_draft).toEqual({ ...CONFIG, opening: { text: "Then.", choices: CHOICES } });
      expect(system).not.toContain("Darker");
      expect(system.length).toBeGreaterThan((PROMPTS[at]?.[1].system ?? "").length);
    }
  });
});
