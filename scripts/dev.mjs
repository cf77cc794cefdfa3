import { runOnPinnedNode } from "./lib/pinned-node.mjs";

await runOnPinnedNode("scripts/serve.ts", ["dev", "--env-file", ...process.argv.slice(2)]);
