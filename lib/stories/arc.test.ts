import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actAt, mustEnd } from "./arc";

const arc = fc.record({
  acts: fc.array(fc.record({ title: fc.string(), goal: fc.string() }), { minLength: 3, maxLength: 5 }),
  sceneCount: fc.integer({ min: 8, max: 20 }),
});

describe("the acts of a story", () => {
  it("begin with the first, end with the last, never go back and skip none", () => {
    fc.assert(
      fc.property(arc, (story) => {
        const path = Array.from({ length: story.sceneCount }, (_, at) => actAt(story, at + 1).index);
        expect(path[0]).toBe(0);
        expect(path.at(-1)).toBe(story.acts.length - 1);
        for (const [at, index] of path.entries()) {
          const step = index - (path[at - 1] ?? 0);
          expect(step === 0 || step === 1).toBe(true);
        }
      }),
    );
  });

  it("stay at the last beyond the end", () => {
    fc.assert(
      fc.property(arc, fc.integer({ min: 1, max: 50 }), (story, beyond) => {
        expect(actAt(story, story.sceneCount + beyond).index).toBe(story.acts.length - 1);
      }),
    );
  });

  it("share the scenes evenly", () => {
    fc.assert(
      fc.property(arc, (story) => {
        const counts = new Array<number>(story.acts.length).fill(0);
        for (let depth = 1; depth <= story.sceneCount; depth += 1) {
          const { index } = actAt(story, depth);
          counts[index] = (counts[index] ?? 0) + 1;
        }
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the end", () => {
  it("comes at the planned depth and not before, unless a stat ends the story", () => {
    fc.assert(
      fc.property(arc, fc.integer({ min: 2, max: 30 }), (story, depth) => {
        expect(mustEnd(story, depth, null)).toBe(depth >= story.sceneCount);
        expect(mustEnd(story, depth, { stat: "Purse", bound: "min" })).toBe(true);
      }),
    );
  });
});
