import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stat } from "@/db/schema";
import { applyEffects, findGameOver, initialValues } from "./stats";

const NAMES = ["Honour", "Purse", "Health", "Secrets"];
const value = fc.integer({ min: 0, max: 100 });
const stats: fc.Arbitrary<Stat[]> = fc
  .tuple(...NAMES.map((name) => fc.tuple(fc.constant(name), value, fc.boolean(), fc.boolean())))
  .map((rows) =>
    rows.map(([name, initialValue, gameOverMin, gameOverMax]) => ({
      name,
      description: name,
      initialValue,
      gameOverMin,
      gameOverMax,
    })),
  );
const effects = fc.array(
  fc.record({ stat: fc.constantFrom(...NAMES, "Unknown"), change: fc.integer({ min: -60, max: 60 }) }),
  { maxLength: 8 },
);

describe("the effects of a choice", () => {
  it("keep every stat a whole number within 0..100 and invent no stat", () => {
    fc.assert(
      fc.property(stats, effects, (given, does) => {
        const { values } = applyEffects(initialValues(given), does);
        expect(Object.keys(values)).toEqual(NAMES);
        for (const after of Object.values(values)) {
          expect(Number.isInteger(after) && after >= 0 && after <= 100).toBe(true);
        }
      }),
    );
  });

  it("report exactly the difference between before and after, and nothing that stayed", () => {
    fc.assert(
      fc.property(stats, effects, (given, does) => {
        const before = initialValues(given);
        const { values, changes } = applyEffects(before, does);
        for (const name of NAMES) {
          expect((before[name] ?? 0) + (changes[name] ?? 0)).toBe(values[name]);
        }
        expect(Object.values(changes)).not.toContain(0);
      }),
    );
  });

  it("add up when nothing reaches an end", () => {
    expect(applyEffects({ Honour: 50, Purse: 20 }, [{ stat: "Honour", change: -7 }])).toEqual({
      values: { Honour: 43, Purse: 20 },
      changes: { Honour: -7 },
    });
  });

  it("count only as far as the end when they would go beyond", () => {
    expect(applyEffects({ Purse: 4 }, [{ stat: "Purse", change: -10 }])).toEqual({
      values: { Purse: 0 },
      changes: { Purse: -4 },
    });
  });
});

describe("a game over", () => {
  it("is at an end whose flag is set, and nowhere else", () => {
    fc.assert(
      fc.property(stats, effects, (given, does) => {
        const { values } = applyEffects(initialValues(given), does);
        const ended = given.some(
          (stat) =>
            (stat.gameOverMin && values[stat.name] === 0) || (stat.gameOverMax && values[stat.name] === 100),
        );
        expect(findGameOver(given, values) !== null).toBe(ended);
      }),
    );
  });

  it("names the stat and the end", () => {
    const stat = { name: "Purse", description: "", initialValue: 5, gameOverMin: true, gameOverMax: false };
    expect(findGameOver([stat], { Purse: 0 })).toEqual({ stat: "Purse", bound: "min" });
    expect(findGameOver([stat], { Purse: 100 })).toBeNull();
  });
});
