import type { ZodType } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from "zod-openapi";
import type { ErrorCode } from "@/lib/core/errors";
import { dialects } from "./dialects";
import { type Endpoint, successStatuses } from "./endpoint";

const json = (schema: ZodType) => ({ content: { "application/json": { schema } } });

/** The errors that the wrapper itself can answer for an endpoint, before its use case. */
function wrapperErrors(endpoint: Endpoint): ErrorCode[] {
  const codes: ErrorCode[] = [];
  if (endpoint.params || endpoint.query || endpoint.body || endpoint.upload) codes.push("validation");
  if (endpoint.access !== "public") codes.push("unauthorized");
  if (endpoint.access === "admin" || endpoint.access === "moderator") codes.push("forbidden");
  if (endpoint.limit) codes.push("rate_limited");
  if (endpoint.body || endpoint.upload) codes.push("too_large");
  return codes;
}

function requestBody(endpoint: Endpoint): ZodOpenApiOperationObject["requestBody"] {
  if (endpoint.body) return { required: true, ...json(endpoint.body) };
  if (!endpoint.upload) return undefined;
  const properties = { [endpoint.upload.field]: { type: "string" as const, format: "binary" } };
  return {
    required: true,
    content: {
      "multipart/form-data": { schema: { type: "object", properties, required: [endpoint.upload.field] } },
    },
  };
}

function responses(endpoint: Endpoint): ZodOpenApiOperationObject["responses"] {
  const dialect = dialects[endpoint.dialect];
  const described: Record<string, ZodOpenApiResponseObject> = {};
  for (const status of successStatuses(endpoint)) {
    const enveloped = endpoint.result && dialect.successSchema(endpoint.result, endpoint.paginated ?? false);
    const schema = enveloped && endpoint.besideData ? enveloped.and(endpoint.besideData) : enveloped;
    described[`${status}`] = { description: "Success", ...(schema && json(schema)) };
  }
  for (const code of new Set([...wrapperErrors(endpoint), ...(endpoint.errors ?? [])])) {
    described[`${dialect.status[code]}`] = {
      description: code.replaceAll("_", " "),
      ...json(dialect.failureSchema),
    };
  }
  return described;
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  return {
    operationId: endpoint.id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.number && `Endpoint ${endpoint.number}.`, endpoint.description]
      .filter(Boolean)
      .join(" "),
    security: endpoint.access === "public" ? [] : [{ bearer: [] }, { cookie: [] }],
    requestParams: {
      ...(endpoint.params && { path: endpoint.params }),
      ...(endpoint.query && { query: endpoint.query }),
    },
    requestBody: requestBody(endpoint),
    responses: responses(endpoint),
  };
}

/** The OpenAPI 3.1 document of these endpoints; two of one method and path are told apart in the description. */
export function openApiDocument(endpoints: readonly Endpoint[], serverUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const method = endpoint.method.toLowerCase() as "get";
    const path = paths[endpoint.path] ?? {};
    paths[endpoint.path] = path;
    if (path[method]) {
      const also = `\n\nThe body decides; the other form is \`${endpoint.id}\`: ${endpoint.summary}.`;
      path[method] = { ...path[method], description: `${path[method].description ?? ""}${also}` };
    } else {
      path[method] = operation(endpoint);
    }
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Fabula API",
      version: "1.0.0",
      description: "Novels to read, interactive stories to write and play.",
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        cookie: { type: "apiKey", in: "cookie", name: "access_token" },
      },
    },
  });
}
