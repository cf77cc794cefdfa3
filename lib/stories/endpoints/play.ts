import { z } from "zod";
import { defineEndpoint } from "@/lib/http/endpoint";
import { listOf, storyParams } from "./shared";

const statValues = z.record(z.string(), z.int());

const sceneView = z
  .object({
    scene_id: z.uuid(),
    text: z.string(),
    image_url: z.string().nullable(),
    choices: z.array(z.object({ choice_id: z.uuid(), text: z.string() })),
    player_stats: statValues,
    is_final: z.boolean(),
    depth: z.int().describe("1 is the opening"),
    stats_meta: z.record(
      z.string(),
      z.object({
        description: z.string(),
        initial_value: z.int(),
        game_over_min: z.boolean(),
        game_over_max: z.boolean(),
      }),
    ),
    stat_changes: statValues.describe("What the last choice did"),
    ending_text: z.string().nullable(),
    pending: z
      .object({ choice_id: z.uuid(), status: z.literal("generating") })
      .optional()
      .describe("The choice made here whose scene is being written"),
    failed: z
      .object({ choice_id: z.uuid(), error: z.string() })
      .optional()
      .describe("The choice made here whose scene could not be written; made again, it is tried again"),
  })
  .meta({ id: "Scene" });
export type SceneView = z.infer<typeof sceneView>;

const sceneIsComing = z
  .object({
    status: z.literal("generating"),
    published_story_id: z.uuid(),
    choice_id: z.uuid(),
    retry_after_seconds: z.int(),
    scene_url: z.string(),
  })
  .meta({ id: "SceneIsComing" });
export type SceneIsComing = z.infer<typeof sceneIsComing>;

const pathScene = z
  .object({
    scene_id: z.uuid(),
    text: z.string(),
    choice_text: z.string().nullable().describe("The choice that led here; null at the opening"),
    stat_changes: statValues.describe("What that choice did"),
    depth: z.int(),
  })
  .meta({ id: "PathScene" });
export type PathScene = z.infer<typeof pathScene>;

const play = { dialect: "story", tag: "Playing a story", access: "user", params: storyParams } as const;

export const getSceneEndpoint = defineEndpoint({
  ...play,
  id: "getScene",
  number: "000-15",
  method: "GET",
  path: "/api/published-stories/{id}/scene",
  summary: "The scene at which the caller stands",
  result: sceneView,
  errors: ["not_found"],
});

export const makeChoiceEndpoint = defineEndpoint({
  ...play,
  id: "makeChoice",
  number: "000-16",
  method: "POST",
  path: "/api/published-stories/{id}/choice",
  summary: "Choose what to do next",
  description: "200 with the next scene when it exists; 202 when it is being written.",
  body: z.object({ choice_id: z.guid() }),
  result: z.union([sceneView, sceneIsComing]),
  status: [200, 202],
  errors: ["not_found", "conflict", "rate_limited"],
});

export const restartStoryEndpoint = defineEndpoint({
  ...play,
  id: "deleteProgress",
  number: "000-17",
  method: "DELETE",
  path: "/api/published-stories/{id}/progress",
  summary: "Forget where the caller stands, to begin anew",
  errors: ["not_found"],
});

export const readPathEndpoint = defineEndpoint({
  ...play,
  id: "readPath",
  method: "GET",
  path: "/api/published-stories/{id}/path",
  summary: "The scenes from the opening to where the caller stands",
  result: listOf(pathScene),
  errors: ["not_found"],
});
