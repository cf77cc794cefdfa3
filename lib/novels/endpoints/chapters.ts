import { z } from "zod";
import { defineEndpoint } from "@/lib/http/endpoint";
import { chapter, chapterContent, language, novel, order, pageQuery } from "../fields";

const tag = "Novels";

export const listChaptersEndpoint = defineEndpoint({
  id: "listChapters",
  number: "001-07",
  method: "GET",
  path: "/api/v1/novels/{slug}/chapters",
  dialect: "data",
  tag,
  summary: "The published chapters of a novel",
  description: "Without `lang`, titles follow Accept-Language, then the account's language.",
  access: "public",
  limit: "chapters",
  params: z.object({ slug: z.string().max(200) }),
  query: z.object({
    lang: language.optional(),
    ...pageQuery,
    sort: z.enum(["number", "created_at", "views"]).default("number"),
    order: order.default("asc"),
  }),
  result: z.object({ chapters: z.array(chapter), novel }),
  paginated: true,
  errors: ["novel_not_found", "rate_limited"],
});

export const getChapterEndpoint = defineEndpoint({
  id: "getChapter",
  number: "001-08",
  method: "GET",
  path: "/api/v1/chapters/{id}",
  dialect: "data",
  tag,
  summary: "The text of a chapter",
  description:
    "The text must exist in `lang`; the chapters before and after are the nearest that do as well. Counts a view, " +
    "one a day for each reader.",
  access: "public",
  limit: "chapters",
  params: z.object({ id: z.string().max(200) }),
  query: z.object({ lang: language }),
  result: chapterContent,
  errors: ["chapter_not_found", "forbidden", "rate_limited"],
});
