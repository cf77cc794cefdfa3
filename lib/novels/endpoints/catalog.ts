import { z } from "zod";
import { defineEndpoint } from "@/lib/http/endpoint";
import { language, novel, novelDetail, order, pageQuery, slugs, status, term, year } from "../fields";

const tag = "Novels";
const SORTS = [
  "updated_at",
  "created_at",
  "views_daily",
  "views_total",
  "rating",
  "bookmarks_count",
] as const;

export const listNovelsEndpoint = defineEndpoint({
  id: "listNovels",
  number: "001-05",
  method: "GET",
  path: "/api/v1/novels",
  dialect: "data",
  tag,
  summary: "The catalogue, filtered and sorted",
  description:
    "A novel must have all of the genres and all of the tags that are given. Where a novel has no localisation " +
    "in `lang`, it is shown in another one, which its `lang` names.",
  access: "public",
  limit: "catalog",
  query: z.object({
    lang: language,
    ...pageQuery,
    sort: z.enum(SORTS).default("updated_at"),
    order: order.default("desc"),
    status: status.optional(),
    genres: slugs.optional(),
    tags: slugs.optional(),
    search: z.string().trim().max(200).optional(),
    year_from: year.optional(),
    year_to: year.optional(),
  }),
  result: z.object({
    novels: z.array(novel),
    filters: z.object({ genres: z.array(term), tags: z.array(term), years: z.array(z.int()) }),
  }),
  paginated: true,
  errors: ["rate_limited"],
});

export const getNovelEndpoint = defineEndpoint({
  id: "getNovel",
  number: "001-06",
  method: "GET",
  path: "/api/v1/novels/{slug}",
  dialect: "data",
  tag,
  summary: "A novel",
  description:
    "With a token, `user_progress` says where the reader is. Counts a view, one a day for each reader.",
  access: "public",
  limit: "catalog",
  params: z.object({ slug: z.string().max(200) }),
  query: z.object({ lang: language }),
  result: novelDetail,
  errors: ["novel_not_found", "rate_limited"],
});

export const listTagsEndpoint = defineEndpoint({
  id: "listTags",
  number: "001-09",
  method: "GET",
  path: "/api/v1/tags",
  dialect: "data",
  tag,
  summary: "All tags, the most used first",
  access: "public",
  limit: "catalog",
  query: z.object({ lang: language }),
  result: z.array(term),
  errors: ["rate_limited"],
});

export const listGenresEndpoint = defineEndpoint({
  id: "listGenres",
  number: "001-10",
  method: "GET",
  path: "/api/v1/genres",
  dialect: "data",
  tag,
  summary: "All genres, by name",
  access: "public",
  limit: "catalog",
  query: z.object({ lang: language }),
  result: z.array(term),
  errors: ["rate_limited"],
});
