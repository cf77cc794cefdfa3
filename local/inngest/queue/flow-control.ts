import { parseDuration } from "../protocol/duration.ts";
import type { EventPayload, FunctionConfig } from "../protocol/messages.ts";
import { createRun, discovery, type NewRun } from "../runs/run.ts";
import { json, type Transaction } from "../store/database.ts";
import { groupKey } from "./concurrency.ts";

const idempotencyPeriod = "24h";

/**
 * Starts a run for an event, under the function's idempotency or rate limit (too many: no run),
 * debounce (a run that has not started takes the newer event over) and throttle (the run starts later).
 */
export async function admit(tx: Transaction, config: FunctionConfig, event: EventPayload): Promise<void> {
  // Held to the end of the transaction: what follows reads, decides and writes.
  await tx`select pg_advisory_xact_lock(hashtext(${config.id}))`;
  const rate = config.idempotency
    ? { key: config.idempotency, limit: 1, period: idempotencyPeriod }
    : config.rateLimit;
  const rateKey = rate ? groupKey(`rate ${config.id}`, rate.key, event) : undefined;
  if (rate && rateKey && (await countRecent(tx, config.id, rateKey, rate.period)) >= rate.limit) return;

  const run: NewRun = { config, event, rateKey };
  const now = Date.now();
  if (config.debounce) {
    run.debounceKey = groupKey(`debounce ${config.id}`, config.debounce.key, event);
    if (await debounce(tx, config.debounce, run)) return;
    run.startAt = new Date(now + parseDuration(config.debounce.period));
  } else if (config.throttle) {
    run.startAt = await throttledStart(
      tx,
      config.throttle,
      groupKey(`throttle ${config.id}`, config.throttle.key, event),
    );
  } else if (event.ts > now) run.startAt = new Date(event.ts);
  await createRun(tx, run);
}

async function countRecent(
  tx: Transaction,
  functionId: string,
  key: string,
  period: string,
): Promise<number> {
  const [row] = await tx<{ count: number }[]>`select count(*)::int as count from inngest.run
    where function_id = ${functionId} and rate_key = ${key}
      and created_at > now() - ${parseDuration(period)}::float * interval '1 millisecond'`;
  return row?.count ?? 0;
}

/** Hands the event to a run of the same group that still waits. Returns false when there is none. */
async function debounce(
  tx: Transaction,
  options: { period: string; timeout?: string },
  { config, event, debounceKey }: NewRun,
): Promise<boolean> {
  const timeoutMs = options.timeout ? parseDuration(options.timeout) : null;
  const [waiting] = await tx<{ id: string }[]>`
    update inngest.job set run_at = least(
      now() + ${parseDuration(options.period)}::float * interval '1 millisecond',
      run.created_at + ${timeoutMs}::float * interval '1 millisecond')
    from inngest.run
    where run.id = job.run_id and job.target = ${discovery} and job.owner is null and run.status = 'queued'
      and run.function_id = ${config.id} and run.debounce_key = ${debounceKey ?? null}
    returning run.id`;
  if (waiting === undefined) return false;
  await tx`update inngest.run set events = ${json(tx, [event])} where id = ${waiting.id}`;
  return true;
}

/** The generic cell rate algorithm: runs start `period / limit` apart, `burst` of them at once. */
async function throttledStart(
  tx: Transaction,
  { limit, period, burst = 1 }: { limit: number; period: string; burst?: number },
  key: string,
): Promise<Date> {
  const now = Date.now();
  const intervalMs = parseDuration(period) / limit;
  const [row] = await tx<{ arrival_at: Date }[]>`select arrival_at from inngest.throttle where key = ${key}`;
  const arrival = Math.max(row?.arrival_at.getTime() ?? 0, now);
  const next = new Date(arrival + intervalMs);
  await tx`insert into inngest.throttle (key, arrival_at) values (${key}, ${next})
    on conflict (key) do update set arrival_at = excluded.arrival_at`;
  return new Date(Math.max(now, arrival - (burst - 1) * intervalMs));
}
