import type { StoryConfig, scenes } from "@/db/schema";
import { fileUrl } from "@/lib/core/files";
import type { SceneIsComing, SceneView } from "./endpoints/play";

export type SceneRow = typeof scenes.$inferSelect & { choices: { id: string; text: string }[] };
/** What became of a choice that was made at the scene, when its scene is not there. */
export type OpenChoice = { choiceId: string; error: string | null };

const POLL_SECONDS = 2;

/** A scene as its player sees it: what choices do to the stats is not told beforehand. */
export function sceneView(config: StoryConfig, scene: SceneRow, open: OpenChoice | null): SceneView {
  return {
    scene_id: scene.id,
    text: scene.text,
    image_url: scene.imagePath && fileUrl(scene.imagePath),
    choices: scene.choices.map(({ id, text }) => ({ choice_id: id, text })),
    player_stats: scene.stats,
    is_final: scene.isFinal,
    depth: scene.depth,
    stats_meta: statsMeta(config),
    stat_changes: scene.statChanges,
    ending_text: scene.endingText,
    ...(open && openChoice(open)),
  };
}

const openChoice = ({ choiceId, error }: OpenChoice): Pick<SceneView, "pending" | "failed"> =>
  error === null
    ? { pending: { choice_id: choiceId, status: "generating" } }
    : { failed: { choice_id: choiceId, error } };

const statsMeta = (config: StoryConfig): SceneView["stats_meta"] =>
  Object.fromEntries(
    config.stats.map(({ name, description, initialValue, gameOverMin, gameOverMax }) => [
      name,
      {
        description,
        initial_value: initialValue,
        game_over_min: gameOverMin,
        game_over_max: gameOverMax,
      },
    ]),
  );

/** What a player is told who has to wait for a scene, and where to look for it. */
export const sceneIsComing = (storyId: string, choiceId: string): SceneIsComing => ({
  status: "generating",
  published_story_id: storyId,
  choice_id: choiceId,
  retry_after_seconds: POLL_SECONDS,
  scene_url: `/api/published-stories/${storyId}/scene`,
});
