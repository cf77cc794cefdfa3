import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isPortFree, pickPorts } from "./ports.ts";

let server: Server | undefined;
async function occupy(port: number, host: string): Promise<void> {
  server = createServer().listen(port, host);
  await once(server, "listening");
}
afterEach(() => server?.close());

describe("pickPorts", () => {
  it("gives each name a port of its own", async () => {
    const ports = await pickPorts(["a", "b", "c", "d"], {});
    expect(new Set(Object.values(ports)).size).toBe(4);
  });

  it("keeps the ports of an earlier start", async () => {
    const former = await pickPorts(["a", "b"], {});
    expect(await pickPorts(["a", "b"], former)).toEqual(former);
  });

  it("picks another when the former is taken", async () => {
    const former = await pickPorts(["a", "b"], {});
    await occupy(former.a, "127.0.0.1");
    const ports = await pickPorts(["a", "b"], former);
    expect(ports.a).not.toBe(former.a);
    expect(ports.b).toBe(former.b);
  });
});

describe("isPortFree", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("sees a program that listens on %s", async (host) => {
    const { a: port } = await pickPorts(["a"], {});
    expect(await isPortFree(port)).toBe(true);
    await occupy(port, host);
    expect(await isPortFree(port)).toBe(false);
  });
});
