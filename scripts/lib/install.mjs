import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { withLock } from "./lock.mjs";

const STAMP = "node_modules/.fabula-installed";
/** Written by npm itself at the end of every install. */
const NPM_RECORD = "node_modules/.package-lock.json";
const BIN = `node_modules${sep}.bin`;

/**
 * Installs the packages of package-lock.json unless they are there.
 * @param {string} root the checkout
 * @returns {Promise<void>}
 */
export async function ensurePackages(root) {
  if (packagesAreCurrent(root)) return;
  await withLock(
    "install",
    root,
    () => install(root),
    () => {
      console.log("Another start is installing the packages; waiting for it …");
    },
  );
}

/**
 * @param {string} root
 */
function packagesAreCurrent(root) {
  const record = join(root, NPM_RECORD);
  if (!existsSync(record) || !existsSync(join(root, BIN, "node"))) return false;
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfileHash(root)) return true;
  // Installed by hand, after the lockfile last changed.
  return statSync(record).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/** @param {string} root */
function lockfileHash(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/** @param {string} root */
async function install(root) {
  // Whoever held the lock before has probably done it.
  if (packagesAreCurrent(root)) return;
  const start = Date.now();
  console.log("Installing packages (npm ci) …");
  const { code, output } = await npm(root, [
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (code !== 0) throw new Error(`npm ci failed:\n${output.trim()}`);
  writeFileSync(join(root, STAMP), lockfileHash(root));
  console.log(`Packages installed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/**
 * Runs npm outside of node_modules/.bin, since `npm ci` deletes what is there.
 * @param {string} root
 * @param {string[]} words
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(root, words) {
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((entry) => !entry.endsWith(BIN))
    .join(delimiter);
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const ownNode = node && !node.startsWith(join(root, "node_modules"));
  const [program, ...first] = script && ownNode ? [node, script] : ["npm"];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...words], {
      cwd: root,
      env: { ...process.env, PATH: path, npm_config_update_notifier: "false" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
