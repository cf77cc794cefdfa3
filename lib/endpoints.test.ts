import { describe, expect, it } from "vitest";
import { endpoints } from "./endpoints";
import { successStatuses } from "./http/endpoint";
import { openApiDocument } from "./http/openapi";

type Operation = { operationId: string; responses: Record<string, unknown>; description?: string };

describe("the OpenAPI document", () => {
  const document = openApiDocument(endpoints, "https://fabula.example");
  const operationAt = (path: string, method: string) =>
    (document.paths?.[path] as Record<string, Operation> | undefined)?.[method.toLowerCase()];

  it("describes every endpoint, those that share an address included", () => {
    for (const endpoint of endpoints) {
      const operation = operationAt(endpoint.path, endpoint.method);
      expect(`${operation?.operationId} ${operation?.description}`).toContain(endpoint.id);
    }
  });

  it("names the statuses of success, and of failure in the dialect's own numbers", () => {
    for (const endpoint of endpoints) {
      const operation = operationAt(endpoint.path, endpoint.method);
      if (operation?.operationId !== endpoint.id) continue;
      const described = Object.keys(operation.responses);
      expect(described).toEqual(expect.arrayContaining(successStatuses(endpoint).map(String)));
      if (endpoint.body) expect(described).toContain(endpoint.dialect === "data" ? "422" : "400");
    }
  });

  it("gives every operation an id of its own", () => {
    const ids = endpoints.map((endpoint) => endpoint.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
