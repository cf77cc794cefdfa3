import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimDataDir } from "./claim.ts";
import { readJson, writeJson } from "./data-dir.ts";
import { loadSecrets } from "./secrets.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "fabula-data-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe("loadSecrets", () => {
  it("makes them once and keeps them from everybody else", () => {
    const secrets = loadSecrets(dataDir);
    expect(loadSecrets(dataDir)).toEqual(secrets);
    expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(secrets.authSecret.length).toBeGreaterThanOrEqual(64);
    expect(secrets.inngestSigningKey).toMatch(/^signkey-local-[0-9a-f]{64}$/);
  });

  it("makes others in another directory", () => {
    const other = mkdtempSync(join(tmpdir(), "fabula-data-"));
    expect(loadSecrets(other).authSecret).not.toBe(loadSecrets(dataDir).authSecret);
    rmSync(other, { recursive: true });
  });

  it("adds what an older version has not made and leaves the rest", () => {
    writeJson(dataDir, "secrets.json", { authSecret: "kept" });
    expect(loadSecrets(dataDir)).toMatchObject({ authSecret: "kept", redisToken: expect.any(String) });
  });
});

describe("claimDataDir", () => {
  it("takes over from a product that is no longer there", async () => {
    // Above the largest process id that any system gives out.
    writeJson(dataDir, "instance.json", { pid: 99_999_999, port: 3000, processes: { app: 99_999_998 } });
    const claim = await claimDataDir(dataDir, 3001, "/nowhere");
    expect(readJson(dataDir, "instance.json")).toEqual({ pid: process.pid, port: 3001, processes: {} });
    claim.record({ app: 7 });
    expect(readJson(dataDir, "instance.json")).toMatchObject({ processes: { app: 7 } });
    claim.release();
    expect(readJson(dataDir, "instance.json")).toBeUndefined();
  });

  it("is not put off by a stranger who got the process id of an earlier product", async () => {
    writeJson(dataDir, "instance.json", { pid: process.ppid, port: 3000, processes: { app: process.ppid } });
    await expect(claimDataDir(dataDir, 3001, "/nowhere")).resolves.toBeDefined();
  });
});
