import { GET } from "@/app/api/v1/chapters/[id]/route";
import { someChapterIds } from "../data/chapters";
import type { Row } from "../report";
import type { Stage } from "../stage";
import { benchApi } from "./api";

const CHAPTERS = 100;

/** Chapters over the API, from all over the library. */
export async function benchChapter(stage: Stage): Promise<Row[]> {
  const ids = await someChapterIds(stage.sql, CHAPTERS);
  const calls = ids.map((id) => ({ path: `/api/v1/chapters/${id}?lang=ru`, params: { id } }));
  return benchApi(stage, { what: "GET chapter", handler: GET, calls });
}
