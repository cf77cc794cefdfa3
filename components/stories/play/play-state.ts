import type { SceneView } from "@/lib/stories/endpoints/play";

/** The choice that was made at the scene shown, as long as its scene is not there. */
export type MadeChoice = {
  choiceId: string;
  /** asking: the server has not answered yet; waiting: the scene is being written; failed: it could not be. */
  status: "asking" | "waiting" | "failed";
  /** Why it failed, in the server's words. */
  error: string | null;
};

export type PlayState = {
  scene: SceneView;
  /** The choice that led to the scene, in words; null at the opening. */
  ledBy: string | null;
  /** That choice's id when it was made here; null after a reload. */
  ledByChoiceId: string | null;
  made: MadeChoice | null;
  /** The made choice's scene as far as it is written. */
  told: { text: string; sequence: number };
};

export type PlayAction =
  | { type: "chose"; choiceId: string }
  | { type: "coming"; choiceId: string }
  | { type: "told"; choiceId: string; text: string; sequence: number }
  | { type: "read"; scene: SceneView }
  | { type: "withdrawn" };

const NOTHING_TOLD = { text: "", sequence: 0 };

/** What the server knows of a choice made at this scene. */
function madeAt(scene: SceneView): MadeChoice | null {
  if (scene.pending) return { choiceId: scene.pending.choice_id, status: "waiting", error: null };
  if (scene.failed) return { choiceId: scene.failed.choice_id, status: "failed", error: scene.failed.error };
  return null;
}

/** The state of a play page that has just been opened. */
export const initialPlay = (input: { scene: SceneView; ledBy: string | null }): PlayState => ({
  ...input,
  ledByChoiceId: null,
  made: madeAt(input.scene),
  told: NOTHING_TOLD,
});

function arrive(state: PlayState, scene: SceneView): PlayState {
  const { made } = state;
  const follows = made !== null && scene.depth === state.scene.depth + 1;
  return {
    scene,
    ledBy: follows ? choiceText(state.scene, made.choiceId) : null,
    ledByChoiceId: follows ? made.choiceId : null,
    made: madeAt(scene),
    told: NOTHING_TOLD,
  };
}

/** The words of a choice at a scene; null when it is not one of its choices. */
export const choiceText = (scene: SceneView, choiceId: string): string | null =>
  scene.choices.find((choice) => choice.choice_id === choiceId)?.text ?? null;

/** What becomes of the page by what the player does and what the server says. */
export function playReducer(state: PlayState, action: PlayAction): PlayState {
  const { made, told } = state;
  switch (action.type) {
    case "chose":
      return {
        ...state,
        made: { choiceId: action.choiceId, status: "asking", error: null },
        told: NOTHING_TOLD,
      };
    case "coming":
      if (made?.choiceId !== action.choiceId) return state;
      return { ...state, made: { ...made, status: "waiting" } };
    case "told":
      if (made?.choiceId !== action.choiceId || action.sequence <= told.sequence) return state;
      return { ...state, told: { text: action.text, sequence: action.sequence } };
    case "read": {
      if (action.scene.scene_id !== state.scene.scene_id) return arrive(state, action.scene);
      const known = madeAt(action.scene);
      return {
        ...state,
        scene: action.scene,
        made: known,
        told: known?.choiceId === made?.choiceId ? told : NOTHING_TOLD,
      };
    }
    case "withdrawn":
      return { ...state, made: madeAt(state.scene), told: NOTHING_TOLD };
  }
}
