import { z } from "zod";
import { VISIBILITIES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { listOf, pageQuery, storyParams, timestamp } from "./shared";

const storySummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    shortDescription: z.string(),
    createdAt: timestamp,
    genre: z.string(),
    language: z.string(),
    authorName: z.string(),
    coverImageUrl: z.string().nullable(),
    isPublic: z.boolean(),
    isAdultContent: z.boolean(),
    likesCount: z.int(),
    isLiked: z.boolean().describe("By the caller"),
    playersCount: z.int(),
    hasProgress: z.boolean().describe("Whether the caller is in the middle of it"),
  })
  .meta({ id: "PublishedStorySummary" });
export type StorySummary = z.infer<typeof storySummary>;

const storyDetail = storySummary
  .extend({
    visibility: z.enum(VISIBILITIES),
    isMine: z.boolean(),
    franchise: z.string().nullable(),
    worldContext: z.string(),
    playerName: z.string(),
    playerDescription: z.string(),
    sceneCount: z.int().describe("Scenes from the opening to an ending"),
    stats: z.array(z.object({ name: z.string(), description: z.string(), initialValue: z.int() })),
    cast: z.array(z.object({ name: z.string(), description: z.string() })),
  })
  .meta({ id: "PublishedStory" });
export type StoryDetail = z.infer<typeof storyDetail>;

const lists = {
  method: "GET",
  dialect: "story",
  tag: "Interactive stories",
  access: "user",
  query: pageQuery,
  result: listOf(storySummary),
} as const;

export const listMyStoriesEndpoint = defineEndpoint({
  ...lists,
  id: "listMyPublishedStories",
  number: "000-13",
  path: "/api/published-stories/me",
  summary: "The stories that the caller has published, newest first",
});

export const listPublicStoriesEndpoint = defineEndpoint({
  ...lists,
  id: "listPublicPublishedStories",
  number: "000-14",
  path: "/api/published-stories/public",
  summary: "Everybody's public stories, newest first",
});

export const getStoryEndpoint = defineEndpoint({
  id: "getPublishedStory",
  method: "GET",
  path: "/api/published-stories/{id}",
  dialect: "story",
  tag: "Interactive stories",
  summary: "What a reader may know of a story before playing it",
  access: "user",
  params: storyParams,
  result: storyDetail,
  errors: ["not_found"],
});

export const changeVisibilityEndpoint = defineEndpoint({
  id: "changeStoryVisibility",
  method: "PATCH",
  path: "/api/published-stories/{id}",
  dialect: "story",
  tag: "Interactive stories",
  summary: "Say who may find and play one's story",
  description: "Public: listed. Unlisted: for whoever has its address. Private: for its author alone.",
  access: "user",
  params: storyParams,
  body: z.object({ visibility: z.enum(VISIBILITIES) }),
  result: storyDetail,
  errors: ["forbidden", "not_found"],
});
