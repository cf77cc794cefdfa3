import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const POLL_MS = 250;
/** Longer than any install or build takes; an older lock is of a process whose id was used again. */
const STALE_MS = 15 * 60_000;

/**
 * Runs `work` while no other process runs work of that name for the same checkout.
 * @template T
 * @param {string} name what is locked, such as "build"
 * @param {string} root the checkout
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process has to be waited for
 * @returns {Promise<T>}
 */
export async function withLock(name, root, work, onWait) {
  const checkout = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const file = join(tmpdir(), `fabula-${checkout}-${name}.lock`);
  let told = false;
  while (!take(file)) {
    if (!told) onWait?.();
    told = true;
    await delay(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  if (isStale(file)) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** @param {string} file */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    const pid = Number(readFileSync(file, "utf8"));
    // Empty for the moment between making the file and writing to it.
    return pid > 0 && !isAlive(pid);
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw error;
  }
}

/**
 * Whether a process with this id exists.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/**
 * Whether a thrown value is a system error of that code.
 * @param {unknown} error
 * @param {string} code
 */
export function isCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
