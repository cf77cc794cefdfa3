import * as accounts from "./accounts/endpoints";
import * as health from "./health/endpoints";
import type { Endpoint } from "./http/endpoint";
import * as novels from "./novels/endpoints";
import * as reading from "./reading/endpoints";
import * as drafts from "./stories/endpoints/drafts";
import * as play from "./stories/endpoints/play";
import * as stories from "./stories/endpoints/published";

/** Every endpoint of the product; the OpenAPI document and the route check are computed from it. */
export const endpoints: readonly Endpoint[] = [
  accounts,
  health,
  novels,
  reading,
  drafts,
  stories,
  play,
].flatMap((topic) => Object.values(topic));
