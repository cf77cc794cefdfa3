import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { isCode } from "./lock.mjs";

// Below the range from which systems take ports for outgoing connections, so that a port stays ours over a restart.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const ATTEMPTS = 100;

/** Listens on a port; undefined when another program has it. */
async function listen(port: number, host: string): Promise<Server | undefined> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
    return server;
  } catch (error) {
    if (isCode(error, "EADDRINUSE") || isCode(error, "EACCES")) return undefined;
    throw error;
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, "close");
}

/** Whether a program can listen on `port` for all who can reach this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["0.0.0.0", "127.0.0.1"]) {
    const server = await listen(port, host);
    if (!server) return false;
    await close(server);
  }
  return true;
}

/**
 * Picks a free port on loopback for each name: the one it had before, when that is still free.
 * @param former the ports of an earlier start
 */
export async function pickPorts<Name extends string>(
  names: readonly Name[],
  former: Partial<Record<string, number>>,
): Promise<Record<Name, number>> {
  const held: Server[] = [];
  try {
    const ports: Partial<Record<Name, number>> = {};
    // All are held until the last is picked, so that no two names get the same.
    for (const name of names) ports[name] = await holdPort(former[name], held);
    return ports as Record<Name, number>;
  } finally {
    await Promise.all(held.map(close));
  }
}

async function holdPort(wanted: number | undefined, held: Server[]): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = attempt === 0 && wanted ? wanted : randomInt(LOWEST, HIGHEST);
    const server = await listen(port, "127.0.0.1");
    if (!server) continue;
    held.push(server);
    return port;
  }
  throw new Error(`No free port was found between ${LOWEST} and ${HIGHEST}.`);
}
