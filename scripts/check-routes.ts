import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { endpoints } from "../lib/endpoints";
import type { Endpoint } from "../lib/http/endpoint";

const ROOT = resolve(import.meta.dirname, "..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Route files that no endpoint describes, each with its reason. */
const RAW: Record<string, string> = {
  "/api/auth/[...nextauth]": "next-auth brings its own handlers",
  "/api/inngest": "the Inngest SDK brings its own handlers",
  "/api/realtime/auth": "pusher-js posts a form",
  "/uploads/[...path]": "streams files",
  "/api/[...rest]": "answers for addresses where there is nothing",
  "/openapi.json": "is the description of all endpoints",
  "/docs": "is a page for browsers",
  "/docs/reference.js": "is a script for that page",
  "/redoc": "leads to that page",
  "/api/docs": "leads to that page",
};

const keyOf = (method: string, path: string) => `${method} ${path}`;

/** `/api/stories/[id]` for the folder of a route file; route groups do not show in the address. */
function addressOf(file: string): string {
  const folder = file.slice(0, -"/route.ts".length);
  return `/${folder
    .split("/")
    .filter((part) => !/^\(.*\)$/.test(part))
    .join("/")}`;
}

const toParameters = (address: string) => address.replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}");

async function complaintsAbout(file: string, served: Set<string>): Promise<string[]> {
  const address = addressOf(file);
  if (RAW[address]) return [];
  const module: Record<string, { endpoints?: Endpoint[] }> = await import(
    pathToFileURL(join(ROOT, "app", file)).href
  );
  const complaints: string[] = [];
  for (const method of METHODS.filter((name) => name in module)) {
    const handled = module[method]?.endpoints;
    if (!handled) complaints.push(`${address}: ${method} is served by no endpoint and is not listed as raw`);
    for (const endpoint of handled ?? []) {
      served.add(endpoint.id);
      const expected = keyOf(endpoint.method, endpoint.path);
      const actual = keyOf(method, toParameters(address));
      if (expected !== actual)
        complaints.push(`${address}: ${endpoint.id} says ${expected}, but stands at ${actual}`);
    }
  }
  return complaints;
}

async function main(): Promise<void> {
  const files = (await readdir(join(ROOT, "app"), { recursive: true })).filter((file) =>
    file.endsWith("/route.ts"),
  );
  const served = new Set<string>();
  const complaints: string[] = [];
  for (const file of files) complaints.push(...(await complaintsAbout(file, served)));
  const known = new Set(endpoints.map((endpoint) => endpoint.id));
  if (known.size !== endpoints.length) complaints.push("two endpoints have the same id");
  for (const endpoint of endpoints) {
    if (!served.has(endpoint.id))
      complaints.push(`${endpoint.id} (${endpoint.method} ${endpoint.path}) has no route`);
  }
  for (const id of served)
    if (!known.has(id)) complaints.push(`${id} is served but not listed in lib/endpoints.ts`);
  for (const complaint of complaints) console.error(complaint);
  console.log(`${endpoints.length} endpoints, ${files.length} route files, ${complaints.length} complaints`);
  process.exit(complaints.length > 0 ? 1 : 0);
}

await main();
