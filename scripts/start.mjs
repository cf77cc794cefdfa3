import { runOnPinnedNode } from "./lib/pinned-node.mjs";

await runOnPinnedNode("scripts/serve.ts", ["start", "--env-file", ...process.argv.slice(2)]);
