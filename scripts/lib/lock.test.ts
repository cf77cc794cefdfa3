import { createHash } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { withLock } from "./lock.mjs";

const ROOT = "/a/checkout/that/is/none";
const FILE = join(
  tmpdir(),
  `fabula-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}-test.lock`,
);

afterEach(() => rmSync(FILE, { force: true }));

describe("withLock", () => {
  it("lets one at a time do the work, and says once that it is waiting", async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const onWait = vi.fn(() => first.resolve());
    await Promise.all([
      withLock("test", ROOT, async () => {
        order.push("first begins");
        await first.promise;
        order.push("first ends");
      }),
      withLock("test", ROOT, async () => order.push("second"), onWait),
    ]);
    expect(order).toEqual(["first begins", "first ends", "second"]);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it("does not wait for a process that is gone", async () => {
    // Above the largest process id that any system gives out.
    writeFileSync(FILE, "99999999");
    const onWait = vi.fn();
    expect(await withLock("test", ROOT, async () => "done", onWait)).toBe("done");
    expect(onWait).not.toHaveBeenCalled();
  });

  it("is given back when the work fails", async () => {
    await expect(withLock("test", ROOT, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(FILE)).toBe(false);
  });
});
