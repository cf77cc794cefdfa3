import { z } from "zod";
import { GENERATION_STAGES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { listOf, pageQuery, storyParams, timestamp } from "./shared";
import { typed } from "./text";

const draftFields = z.object({
  title: z.string(),
  shortDescription: z.string(),
  franchise: z.string().nullable(),
  genre: z.string(),
  language: z.string(),
  isAdultContent: z.boolean(),
  playerName: z.string(),
  playerDescription: z.string(),
  worldContext: z.string(),
  storySummary: z.string(),
  coreStats: z.array(z.string()).describe("The names of the stats"),
  coreStatsDetailed: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      initialValue: z.int(),
      gameOver: z.object({ min: z.boolean(), max: z.boolean() }),
    }),
  ),
  opening: z.object({ text: z.string(), choices: z.array(z.object({ text: z.string() })) }),
});
export type DraftFields = z.infer<typeof draftFields>;

const unfinished = z.object({
  id: z.uuid(),
  createdAt: timestamp,
  config: z.null(),
  error_details: z.string().nullable(),
});

const draftDetail = z
  .discriminatedUnion("status", [
    unfinished.extend({
      status: z.literal("generating"),
      stage: z.enum(GENERATION_STAGES).describe("What is being done now"),
      previous: draftFields.nullable().describe("The draft as it was before the revision that runs"),
    }),
    unfinished.extend({ status: z.literal("error") }),
    draftFields.extend({
      id: z.uuid(),
      status: z.literal("draft"),
      createdAt: timestamp,
      error_details: z.string().nullable().describe("Why the last revision failed, if it did"),
    }),
  ])
  .meta({ id: "StoryDraft" });
export type DraftDetail = z.infer<typeof draftDetail>;

const storyConfig = z
  .object({
    id: z.uuid(),
    user_id: z.uuid(),
    status: z.enum(["generating", "draft", "error"]),
    title: z.string(),
    description: z.string(),
    user_input: z.array(z.string()).describe("The prompt, then the instruction of each revision"),
    config: draftFields.nullable(),
    language: z.string().nullable(),
    error_details: z.string().nullable(),
    created_at: timestamp,
    updated_at: timestamp,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: "StoryConfig" });
export type StoryConfigView = z.infer<typeof storyConfig>;

const draftSummary = z
  .object({
    id: z.uuid(),
    title: z.string(),
    description: z.string(),
    createdAt: timestamp,
    status: z.enum(["generating", "draft", "error"]),
  })
  .meta({ id: "StoryConfigSummary" });
export type DraftSummary = z.infer<typeof draftSummary>;

export const generateDraftEndpoint = defineEndpoint({
  id: "generateStory",
  number: "000-07",
  method: "POST",
  path: "/api/stories/generate",
  dialect: "story",
  tag: "Story drafts",
  summary: "Write a new draft from a prompt",
  access: "user",
  body: z.object({ prompt: typed(4_000) }),
  result: storyConfig,
  status: 202,
  errors: ["conflict", "rate_limited"],
});

export const listDraftsEndpoint = defineEndpoint({
  id: "listStories",
  number: "000-08",
  method: "GET",
  path: "/api/stories",
  dialect: "story",
  tag: "Story drafts",
  summary: "The caller's drafts, newest first",
  access: "user",
  query: pageQuery,
  result: listOf(draftSummary),
});

export const getDraftEndpoint = defineEndpoint({
  id: "getStory",
  number: "000-09",
  method: "GET",
  path: "/api/stories/{id}",
  dialect: "story",
  tag: "Story drafts",
  summary: "A draft of the caller",
  access: "user",
  params: storyParams,
  result: draftDetail,
  errors: ["forbidden", "not_found"],
});

export const reviseDraftEndpoint = defineEndpoint({
  id: "reviseStory",
  number: "000-10",
  method: "POST",
  path: "/api/stories/{id}/revise",
  dialect: "story",
  tag: "Story drafts",
  summary: "Write a draft anew by an instruction",
  access: "user",
  params: storyParams,
  body: z.object({ instruction: typed(4_000) }),
  result: storyConfig,
  status: 202,
  errors: ["forbidden", "not_found", "conflict", "rate_limited"],
});

export const publishDraftEndpoint = defineEndpoint({
  id: "publishStory",
  number: "000-11",
  method: "POST",
  path: "/api/stories/{id}/publish",
  dialect: "story",
  tag: "Story drafts",
  summary: "Publish a draft, so that it can be played",
  access: "user",
  params: storyParams,
  result: z.object({ published_story_id: z.uuid() }),
  status: 201,
  errors: ["forbidden", "not_found", "conflict"],
});

export const retryDraftEndpoint = defineEndpoint({
  id: "retryStory",
  number: "000-12",
  method: "POST",
  path: "/api/stories/drafts/{draft_id}/retry",
  dialect: "story",
  tag: "Story drafts",
  summary: "Try a failed generation again",
  access: "user",
  params: z.object({ draft_id: z.guid() }),
  result: storyConfig,
  status: 202,
  errors: ["forbidden", "not_found", "conflict", "rate_limited"],
});
