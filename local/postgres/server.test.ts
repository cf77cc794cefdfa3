import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isPostgresOf, readPostmaster } from "./postmaster.ts";
import { type RunningPostgres, startPostgres } from "./server.ts";

let home: string;
let dataDir: string;
let port: number;
let running: RunningPostgres | undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function start(): Promise<RunningPostgres> {
  running = await startPostgres({ dataDir, port, password: "s3cret/ä", durable: false });
  return running;
}

async function query<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** Starts Postgres from a process of its own, so that this one can be killed; resolves with the postmaster's id. */
async function startElsewhere(): Promise<{ parent: ChildProcess; pid: number }> {
  const program = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, "server.ts"))};
    const { pid } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, port: ${port}, password: "s3cret/ä" });
    console.log(pid); setInterval(() => {}, 1000);`;
  const node = join(import.meta.dirname, "../../node_modules/.bin/node");
  const parent = spawn(node, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: parent.stdout }), "line");
  return { parent, pid: Number(line) };
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "fabula-postgres-"));
  dataDir = join(home, "postgres");
  port = await freePort();
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(home, { recursive: true, force: true });
});

describe("startPostgres", { timeout: 30_000 }, () => {
  it("understands Cyrillic, whatever language the machine is set to", async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      (sql) => sql`select 'ПОВЕРИТЕЛЬ' ilike '%верит%' as found, pg_encoding_to_char(encoding) as encoding
        from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ found: true, encoding: "UTF8" });
  });

  it("keeps data over a stop and a start", async () => {
    await query((await start()).url, (sql) => sql`create table kept as select 7 as n`);
    await running?.stop();
    const rows = await query((await start()).url, (sql) => sql`select n from kept`);
    expect([...rows]).toEqual([{ n: 7 }]);
  });

  it("starts again with all data after the server was killed", async () => {
    const { url, pid, ended } = await start();
    await query(url, (sql) => sql`create table kept as select 7 as n`);
    process.kill(pid, "SIGKILL");
    await ended;
    const rows = await query((await start()).url, (sql) => sql`select n from kept`);
    expect([...rows]).toEqual([{ n: 7 }]);
  });

  it("does not outlive a parent that was killed, and starts again at once", async () => {
    const { parent, pid } = await startElsewhere();
    parent.kill("SIGKILL");
    await once(parent, "exit");
    expect((await start()).pid).not.toBe(pid);
    expect(isPostgresOf(dataDir, pid)).toBe(false);
  });

  it("takes over from a server that is still running", async () => {
    const { parent, pid } = await startElsewhere();
    try {
      expect((await start()).pid).not.toBe(pid);
      expect(isPostgresOf(dataDir, pid)).toBe(false);
    } finally {
      parent.kill("SIGKILL");
    }
  });

  it("is not stopped by a file that names a stranger's process", async () => {
    await start();
    await running?.stop();
    writeFileSync(
      join(dataDir, "postmaster.pid"),
      `${process.pid}\n${dataDir}\n0\n${port}\n\n127.0.0.1\n0\nready\n`,
    );
    const { pid } = await start();
    expect(readPostmaster(dataDir)).toEqual({ pid, ready: true });
  });

  it("listens on loopback alone and asks for the password", async () => {
    const { url } = await start();
    const [row] = await query(url, (sql) => sql`select current_setting('listen_addresses') as addresses`);
    expect(row).toEqual({ addresses: "127.0.0.1" });
    const wrong = new URL(url);
    wrong.password = "wrong";
    await expect(query(wrong.href, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "28P01" });
  });

  it("says why when its port is taken", async () => {
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    try {
      await expect(start()).rejects.toThrow(/Address already in use/);
    } finally {
      server.close();
    }
  });

  it("refuses data of another major version and leaves them alone", async () => {
    await start();
    await running?.stop();
    writeFileSync(join(dataDir, "PG_VERSION"), "17\n");
    await expect(start()).rejects.toThrow(/are of Postgres 17/);
    expect(readFileSync(join(dataDir, "PG_VERSION"), "utf8")).toBe("17\n");
  });
});
