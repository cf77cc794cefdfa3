import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensurePackages } from "./install.mjs";

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs a script of this checkout on the Node that package.json pins, whatever Node the machine has;
 * installs the packages first when they are missing. Ends this process as the script ended.
 * @param {string} script path below the checkout
 * @param {string[]} args
 */
export async function runOnPinnedNode(script, args) {
  try {
    await ensurePackages(ROOT);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const node = join(ROOT, "node_modules", ".bin", "node");
  const path = join(ROOT, script);
  if (realpathSync(process.execPath) === realpathSync(node)) {
    // Already on it: no second process is needed.
    process.argv = [process.execPath, path, ...args];
    await import(pathToFileURL(path).href);
    return;
  }
  const child = spawn(node, [path, ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
