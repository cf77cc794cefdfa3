import { z } from "zod";
import { defineEndpoint } from "@/lib/http/endpoint";

const tag = "Health";
const part = z.object({ name: z.string(), up: z.boolean(), needed: z.boolean() });

export const healthcheckEndpoint = defineEndpoint({
  id: "healthcheck",
  number: "003-12",
  method: "GET",
  path: "/healthcheck",
  dialect: "chat",
  tag,
  summary: "Whether the product can serve",
  access: "public",
  result: z.object({ result: z.boolean() }),
  status: [200, 503],
});

export const healthEndpoint = defineEndpoint({
  id: "health",
  method: "GET",
  path: "/api/health",
  dialect: "chat",
  tag,
  summary: "The state of each part of the product",
  access: "public",
  result: z.object({ result: z.boolean(), parts: z.array(part) }),
  status: [200, 503],
});
