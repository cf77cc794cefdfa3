import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "node_modules/@scalar/api-reference/dist/browser/standalone.js";

export const dynamic = "force-static";

/** Scalar's reference as one script, from the installed package. */
export async function GET(): Promise<Response> {
  const script = await readFile(join(/* turbopackIgnore: true */ process.cwd(), FILE));
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
}
