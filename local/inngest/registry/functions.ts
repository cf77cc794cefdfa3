import { type FunctionConfig, functionConfigSchema } from "../protocol/messages.ts";
import { type Database, json, list, type Store } from "../store/database.ts";
import { openCron } from "./config.ts";

export type Registry = {
  get(id: string): FunctionConfig | undefined;
  all(): FunctionConfig[];
  /** Makes `functions` the application's whole set. Returns whether that changed anything. */
  replace(functions: FunctionConfig[]): Promise<boolean>;
};

/** The functions that the application has registered, kept in Postgres and mirrored in memory. */
export async function loadRegistry(store: Store): Promise<Registry> {
  let known = byId(await readAll(store.sql));
  return {
    get: (id) => known.get(id),
    all: () => [...known.values()],
    async replace(functions) {
      const next = byId(functions);
      if (fingerprint(known) === fingerprint(next)) return false;
      await save(store, functions);
      known = next;
      return true;
    },
  };
}

const byId = (functions: FunctionConfig[]) => new Map(functions.map((config) => [config.id, config]));

const fingerprint = (functions: Map<string, FunctionConfig>) =>
  JSON.stringify([...functions.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));

async function readAll(sql: Database): Promise<FunctionConfig[]> {
  const rows = await sql<{ config: unknown }[]>`select config from inngest.app_function`;
  return rows.map(({ config }) => functionConfigSchema.parse(config));
}

async function save(store: Store, functions: FunctionConfig[]): Promise<void> {
  const ids = functions.map(({ id }) => id);
  const schedules = functions.flatMap(({ id, triggers }) =>
    triggers.flatMap((trigger) => ("cron" in trigger ? [{ id, pattern: trigger.cron }] : [])),
  );
  const scheduleKeys = schedules.map(({ id, pattern }) => `${id} ${pattern}`);
  await store.persist(async (tx) => {
    await tx`delete from inngest.app_function where id <> all(${list(tx, ids)})`;
    for (const config of functions) {
      await tx`insert into inngest.app_function (id, config) values (${config.id}, ${json(tx, config)})
        on conflict (id) do update set config = excluded.config`;
    }
    await tx`delete from inngest.cron where function_id || ' ' || pattern <> all(${list(tx, scheduleKeys)})`;
    for (const { id, pattern } of schedules) {
      const next = openCron(pattern).nextRun();
      if (next === null) continue;
      await tx`insert into inngest.cron (function_id, pattern, next_at) values (${id}, ${pattern}, ${next})
        on conflict do nothing`;
    }
  });
}
