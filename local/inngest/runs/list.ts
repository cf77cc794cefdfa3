import type { Database } from "../store/database.ts";

export type RunSummary = {
  id: string;
  function: string;
  event: string;
  status: string;
  error: string | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  steps: { name: string; op: string; done: boolean }[];
};

/** The latest runs, newest first. Payloads and results are left out: they may be personal. */
export async function listRuns(sql: Database, limit: number): Promise<RunSummary[]> {
  return sql<RunSummary[]>`
    select id, function_id as function, events -> 0 ->> 'name' as event, status, error ->> 'message' as error,
      created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt", (
        select coalesce(json_agg(json_build_object(
          'name', coalesce(name, id), 'op', op, 'done', done_seq is not null) order by done_seq), '[]')
        from inngest.step where run_id = run.id
      ) as steps
    from inngest.run order by created_at desc, id desc limit ${limit}`;
}
