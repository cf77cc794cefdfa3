import type { EventPayload, RunError } from "../protocol/messages.ts";
import { type Database, list } from "../store/database.ts";
import type { Job, RunState } from "./job.ts";

type JobRow = {
  id: string;
  run_id: string;
  function_id: string;
  target: string;
  attempt: number;
  losses: number;
  claim: number;
};

/**
 * Claims up to `capacity` due jobs of the given functions for `owner`, oldest first, without exceeding
 * any concurrency limit. A job is ranked among all due jobs with the same key, so that the jobs
 * admitted together stay within the limit too.
 */
export async function claimJobs(
  sql: Database,
  owner: string,
  functionIds: string[],
  capacity: number,
): Promise<Job[]> {
  const rows = await sql<JobRow[]>`
    with held as (
      select slot.key, count(*) as taken from inngest.job, unnest(keys) as slot (key)
      where owner is not null group by slot.key
    ), due as (
      select id, run_at, keys, limits from inngest.job
      where owner is null and run_at <= now() and function_id = any(${list(sql, functionIds)})
    ), ranked as (
      select due.id, slot.key, slot.max, row_number() over (partition by slot.key order by due.run_at, due.id) as rank
      from due, unnest(due.keys, due.limits) as slot (key, max)
    ), blocked as (
      select ranked.id from ranked left join held using (key) where ranked.rank + coalesce(held.taken, 0) > ranked.max
    ), admitted as (
      select id from due where id not in (select id from blocked) order by run_at, id limit ${capacity}
    )
    update inngest.job set owner = ${owner}, claim = claim + 1, again = false
    from admitted where job.id = admitted.id and job.owner is null
    returning job.id, job.run_id, job.function_id, job.target, job.attempt, job.losses, job.claim`;
  return rows.map((row) => ({ ...row, runId: row.run_id, functionId: row.function_id }));
}

/** Milliseconds until the next job falls due; undefined when none waits. */
export async function msUntilNextJob(sql: Database): Promise<number | undefined> {
  const [row] = await sql<{ wait: number | null }[]>`
    select extract(epoch from min(run_at) - clock_timestamp())::float * 1000 as wait
    from inngest.job where owner is null and run_at > now()`;
  return row?.wait ?? undefined;
}

type StateRow = {
  events: EventPayload[];
  steps: { id: string; data: unknown; error: RunError | null; done_seq: number | null }[];
};

/** Reads what a request for a run must carry, and marks the run as running. Undefined when the run has ended. */
export async function readRunState(sql: Database, runId: string): Promise<RunState | undefined> {
  const [row] = await sql<StateRow[]>`
    with started as (
      update inngest.run set status = 'running', started_at = now() where id = ${runId} and status = 'queued'
    )
    select events, (
      select coalesce(json_agg(json_build_object('id', id, 'data', data, 'error', error, 'done_seq', done_seq)
        order by done_seq), '[]')
      from inngest.step where run_id = run.id
    ) as steps
    from inngest.run where id = ${runId} and ended_at is null`;
  if (row === undefined) return undefined;
  const done = row.steps.filter((step) => step.done_seq !== null);
  return {
    events: row.events,
    finished: done.map(({ id }) => id),
    hasPending: done.length < row.steps.length,
    steps: Object.fromEntries(
      done.map(({ id, data, error }) =>
        error === null ? [id, { type: "data" as const, data }] : [id, { type: "error" as const, error }],
      ),
    ),
  };
}
