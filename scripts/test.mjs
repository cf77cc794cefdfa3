import { runOnPinnedNode } from "./lib/pinned-node.mjs";

await runOnPinnedNode("scripts/run-tests.ts", process.argv.slice(2));
