import { env } from "@/lib/core/env";
import { endpoints } from "@/lib/endpoints";
import { openApiDocument } from "@/lib/http/openapi";

let document: ReturnType<typeof openApiDocument> | undefined;

export const dynamic = "force-dynamic";

/** The OpenAPI 3.1 document of every endpoint, computed once. */
export function GET(): Response {
  document ??= openApiDocument(endpoints, env().PUBLIC_URL);
  return Response.json(document, { headers: { "cache-control": "public, max-age=300" } });
}
