import { describe, expect, it } from "vitest";
import type { SceneView } from "@/lib/stories/endpoints/play";
import { initialPlay, type PlayState, playReducer } from "./play-state";

const LEFT = "00000000-0000-4000-8000-00000000000a";
const RIGHT = "00000000-0000-4000-8000-00000000000b";

const scene = (depth: number, more: Partial<SceneView> = {}): SceneView => ({
  scene_id: `00000000-0000-4000-8000-00000000000${depth}`,
  text: `Scene ${depth}`,
  image_url: null,
  choices: [
    { choice_id: LEFT, text: "Left" },
    { choice_id: RIGHT, text: "Right" },
  ],
  player_stats: {},
  is_final: false,
  depth,
  stats_meta: {},
  stat_changes: {},
  ending_text: null,
  ...more,
});

const pending = (choice_id: string) => scene(1, { pending: { choice_id, status: "generating" } });
const opened = (shown = scene(1)) => initialPlay({ scene: shown, ledBy: null });
const played = (state: PlayState, ...actions: Parameters<typeof playReducer>[1][]) =>
  actions.reduce(playReducer, state);
const told = (text: string, sequence: number, choiceId = LEFT) =>
  ({ type: "told", choiceId, text, sequence }) as const;

describe("a play page", () => {
  it("goes straight to a scene that exists, under the words of the choice", () => {
    const state = played(opened(), { type: "chose", choiceId: LEFT }, { type: "read", scene: scene(2) });
    expect(state).toMatchObject({ ledBy: "Left", ledByChoiceId: LEFT, made: null, scene: { depth: 2 } });
  });

  it("waits for a scene that does not exist yet", () => {
    const state = played(opened(), { type: "chose", choiceId: LEFT }, { type: "coming", choiceId: LEFT });
    expect(state.made).toEqual({ choiceId: LEFT, status: "waiting", error: null });
  });

  it("shows the same waiting after a reload", () => {
    expect(opened(pending(RIGHT)).made).toEqual({ choiceId: RIGHT, status: "waiting", error: null });
  });

  it("keeps the growing text when the scene is looked for in the meantime", () => {
    const state = played(opened(pending(LEFT)), told("Snow", 5), { type: "read", scene: pending(LEFT) });
    expect(state.told.text).toBe("Snow");
  });

  it("ignores text that is older than what is shown, or of another choice", () => {
    const state = played(
      opened(pending(LEFT)),
      told("Snow fell", 5),
      told("Snow", 4),
      told("Rain", 9, RIGHT),
    );
    expect(state.told.text).toBe("Snow fell");
  });

  it("follows a second attempt, which begins anew", () => {
    const state = played(opened(pending(LEFT)), told("Snow fell", 5), told("Ra", 6));
    expect(state.told.text).toBe("Ra");
  });

  it("tells why a scene could not be written, and forgets it when the choice is made again", () => {
    const failed = scene(1, { failed: { choice_id: LEFT, error: "refused" } });
    const state = played(opened(pending(LEFT)), { type: "read", scene: failed });
    expect(state.made).toEqual({ choiceId: LEFT, status: "failed", error: "refused" });
    const again = played(state, { type: "chose", choiceId: LEFT });
    expect(again.made).toEqual({ choiceId: LEFT, status: "asking", error: null });
  });

  it("takes back a choice that was refused", () => {
    const state = played(opened(), { type: "chose", choiceId: LEFT }, { type: "withdrawn" });
    expect(state.made).toBeNull();
  });

  it("does not claim that a choice led to a scene further away", () => {
    const state = played(opened(), { type: "chose", choiceId: LEFT }, { type: "read", scene: scene(4) });
    expect(state).toMatchObject({ ledBy: null, made: null, scene: { depth: 4 } });
  });

  it("forgets the waiting when the story was begun anew elsewhere", () => {
    expect(played(opened(pending(LEFT)), { type: "read", scene: scene(1) }).made).toBeNull();
  });

  it("arrives at a scene at which a choice was made already", () => {
    const next = scene(2, { pending: { choice_id: RIGHT, status: "generating" } });
    const state = played(opened(), { type: "chose", choiceId: LEFT }, { type: "read", scene: next });
    expect(state).toMatchObject({ ledBy: "Left", made: { choiceId: RIGHT, status: "waiting" } });
  });
});
