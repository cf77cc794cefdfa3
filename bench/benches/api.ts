import type { RouteHandler } from "@/lib/http/route";
import { BARE_HANDLER } from "../contestants/bare-handler";
import { bySql, overHttp, PRODUCT } from "../contestants/contestants";
import { compare } from "../measure/rounds";
import { type Call, type RecordedCall, recordCall } from "../record/record-call";
import { comparisonRows, type Row } from "../report";
import type { Stage } from "../stage";

/** Calls that are alike, asked for in turn. */
export type Calls = { what: string; handler: RouteHandler; calls: Call[] };

/** The API over HTTP, beside the SQL that it runs, and beside a bare handler that runs it and answers the same. */
export async function benchApi(stage: Stage, { what, handler, calls }: Calls): Promise<Row[]> {
  stage.say(what);
  const recorded: RecordedCall[] = [];
  for (const call of calls) recorded.push(await recordCall(handler, call));
  await stage.bare.serve(recorded);
  const requests = recorded.map(({ path }) => ({ path }));
  const contestants = [
    overHttp(PRODUCT, stage.product.url, requests),
    bySql(
      stage.sql,
      recorded.map(({ steps }) => steps),
    ),
    overHttp(BARE_HANDLER, stage.bare.url, requests),
  ];
  return comparisonRows(what, contestants, await compare(contestants, stage.options));
}
