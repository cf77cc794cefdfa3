import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../testing/cluster.ts";
import { isPassing, json, list, openStore, type Store } from "./database.ts";
import { createSchema } from "./schema.ts";

let cluster: Cluster;
let store: Store;

beforeAll(async () => {
  cluster = await startCluster();
  store = openStore(await cluster.createDatabase(), new AbortController().signal);
});
afterAll(async () => {
  await store.close();
  await cluster.stop();
});

describe("the store", { timeout: 60_000 }, () => {
  it("persists every transaction exactly once, however often Postgres is killed", async () => {
    await store.sql`create table noted (n integer primary key)`;
    let next = 0;
    let killing = true;
    const write = async () => {
      while (killing) {
        const n = next++;
        await store.persist(async (tx) => {
          await tx`insert into noted values (${n}) on conflict do nothing`;
          await tx`select count(*) from noted`;
        });
      }
    };
    const writers = Array.from({ length: 8 }, write);
    for (let kill = 1; kill <= 6; kill += 1) {
      await expect.poll(() => next, { timeout: 15_000 }).toBeGreaterThan(kill * 60);
      await cluster.killAndRestart();
    }
    killing = false;
    await Promise.all(writers);
    const [row] = await store.sql`select count(*)::int as count, max(n) + 1 as expected from noted`;
    expect(row?.count).toBe(next);
    expect(row?.expected).toBe(next);
  });

  it("does not repeat what fails for a reason of its own", async () => {
    let calls = 0;
    const work = store.persist(async (tx) => {
      calls += 1;
      await tx`select 1 / 0`;
    });
    await expect(work).rejects.toThrow("division by zero");
    expect(calls).toBe(1);
    expect(isPassing(await work.catch((error: unknown) => error))).toBe(false);
  });

  it("gives up on a Postgres that stays away when told to", async () => {
    const lost = openStore("postgres://nobody@127.0.0.1:1/none", new AbortController().signal);
    await expect(lost.persist((tx) => tx`select 1`, 100)).rejects.toThrow("ECONNREFUSED");
    await lost.close();
  });

  it("keeps JSON as it is, U+0000 and long numbers included", async () => {
    const value = { text: "a\u0000b", n: 1.1000000000000001, list: [null, "Ж"], empty: {} };
    const [row] = await store.sql<{ value: unknown; names: string[] }[]>`
      select ${json(store.sql, value)} as value, to_json(${list(store.sql, ["a,b", '"c"', "ж"])}) as names`;
    expect(row).toEqual({ value, names: ["a,b", '"c"', "ж"] });
  });

  it("creates its schema beside another that is doing the same, and again", async () => {
    await Promise.all(Array.from({ length: 4 }, () => store.persist(createSchema)));
    const tables = await store.sql`select 1 from pg_tables where schemaname = 'inngest'`;
    expect(tables).toHaveLength(8);
    expect(
      await store.sql`select 1 from pg_tables where schemaname = 'public' and tablename <> 'noted'`,
    ).toHaveLength(0);
  });
});
