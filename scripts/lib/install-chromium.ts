import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { StartError } from "./start-error.ts";

/**
 * Makes sure that there is a Chromium to test with: root on Debian gets the distribution's own.
 * @returns whether it was installed now
 * @throws StartError that says what to install
 */
export function ensureChromium(): boolean {
  const found = findChromium();
  if (found && existsSync(found)) return false;
  if (found) throw new StartError(`CHROMIUM_PATH is ${found}, but there is no such program.`);
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new StartError(
      "The browser tests need Chromium. Install it (on Debian: sudo apt-get install chromium), " +
        "or set CHROMIUM_PATH to a Chromium or Chrome.",
    );
  }
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", "chromium"]);
  if (!findChromium()) throw new StartError("Debian's chromium was installed, but cannot be found.");
  return true;
}

function apt(words: string[]): void {
  const done = spawnSync("apt-get", ["-qq", ...words], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (done.status === 0) return;
  throw new StartError(`apt-get ${words.join(" ")} failed:\n${done.stderr || done.error?.message}`);
}
