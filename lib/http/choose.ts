import type { NextRequest } from "next/server";
import { readJson } from "./body";
import type { RouteHandler } from "./route";

/**
 * One path that two specifications use: the body decides which endpoint answers. A body that cannot be read is
 * left to the first one, which refuses it in its own dialect.
 */
export function routeByBody(
  endpoints: [RouteHandler, RouteHandler],
  isSecond: (body: Record<string, unknown>) => boolean,
): RouteHandler {
  const [first, second] = endpoints;
  const handle = async (request: NextRequest, extra: Parameters<RouteHandler>[1]): Promise<Response> => {
    const body = await readJson(request.clone()).catch(() => null);
    const decided = typeof body === "object" && body !== null && isSecond(body as Record<string, unknown>);
    return (decided ? second : first)(request, extra);
  };
  return Object.assign(handle, { endpoints: [...first.endpoints, ...second.endpoints] });
}
