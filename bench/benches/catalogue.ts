import { GET } from "@/app/api/v1/novels/route";
import type { Row } from "../report";
import type { Stage } from "../stage";
import { benchApi } from "./api";

const QUERIES = {
  "GET novels": "lang=ru",
  "GET novels, 2 genres + status + years":
    "lang=ru&genres=fantasy&genres=mystery&status=completed&year_from=1995&year_to=2015",
  "GET novels, page 5": "lang=ru&page=5",
  "GET novels, a search": `lang=ru&search=${encodeURIComponent("северный маяк")}`,
};

/** The catalogue over the API, asked in the ways in which readers ask. */
export async function benchCatalogue(stage: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, query] of Object.entries(QUERIES)) {
    const calls = [{ path: `/api/v1/novels?${query}` }];
    rows.push(...(await benchApi(stage, { what, handler: GET, calls })));
  }
  return rows;
}
