import { runOnPinnedNode } from "./lib/pinned-node.mjs";

await runOnPinnedNode("scripts/run-checks.ts", process.argv.slice(2));
