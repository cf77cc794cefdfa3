import { z } from "zod";
import { LANGUAGES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { readingProgress } from "./fields";
import { readerSettings } from "./reader-settings";

const tag = "Reading";
const MAX_INTEGER = 2_147_483_647;
const lang = z.enum(LANGUAGES).optional();

export const saveProgressEndpoint = defineEndpoint({
  id: "saveProgress",
  number: "001-11",
  method: "POST",
  path: "/api/v1/progress",
  dialect: "data",
  tag,
  summary: "Keep one's place in a novel",
  description:
    "`position` is a character offset into the chapter's Markdown, so that it outlives a change of type size. " +
    "From 98 percent on the chapter counts as read; without `percent` it is computed from the position.",
  access: "user",
  query: z.object({ lang }),
  body: z.object({
    novel_id: z.guid(),
    chapter_id: z.guid(),
    position: z.int().min(0).max(MAX_INTEGER),
    percent: z.number().min(0).max(100).optional(),
    paragraph: z.int().min(0).max(MAX_INTEGER).optional(),
  }),
  result: z.object({ message: z.string(), progress: readingProgress }),
  errors: ["novel_not_found", "chapter_not_found"],
});

export const getProgressEndpoint = defineEndpoint({
  id: "getProgress",
  number: "001-12",
  method: "GET",
  path: "/api/v1/progress/{novel_id}",
  dialect: "data",
  tag,
  summary: "One's place in a novel",
  access: "user",
  params: z.object({ novel_id: z.string().max(200) }),
  query: z.object({ lang }),
  result: readingProgress,
  errors: ["not_found"],
});

export const saveReaderSettingsEndpoint = defineEndpoint({
  id: "saveReaderSettings",
  method: "PUT",
  path: "/api/v1/users/me/reader-settings",
  dialect: "chat",
  tag,
  summary: "Keep how chapters are to be set",
  access: "user",
  body: readerSettings,
  result: readerSettings,
});
