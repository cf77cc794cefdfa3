import * as accounts from "./accounts/endpoints";
import * as health from "./health/endpoints";
import type { Endpoint } from "./http/endpoint";

/** Every endpoint of the product; the OpenAPI document and the route check are computed from it. */
export const endpoints: readonly Endpoint[] = [accounts, health].flatMap((topic) => Object.values(topic));
