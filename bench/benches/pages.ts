import { overHttp } from "../contestants/contestants";
import { compare } from "../measure/rounds";
import { comparisonRows, type Row } from "../report";
import type { Stage } from "../stage";

/** Pages as a visitor who is not signed in gets them, each beside the home page. */
const PAGES = {
  "catalogue page": "/novels",
  "novel page": "/novels/bench-novel-7",
  "reader page": "/novels/bench-novel-7/3",
};

export async function benchPages(stage: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(PAGES)) {
    stage.say(what);
    const contestants = [
      overHttp(what, stage.product.url, [{ path }]),
      overHttp("home page", stage.product.url, [{ path: "/" }]),
    ];
    rows.push(...comparisonRows(what, contestants, await compare(contestants, stage.options)));
  }
  return rows;
}
