import { type Database, list } from "../store/database.ts";

const leaseSeconds = 3;

/** How often the lease must be renewed, in milliseconds. */
export const renewalMs = 1_000;

/** Says that this executor is alive and holds what it has claimed. */
export async function renewLease(sql: Database, owner: string): Promise<void> {
  await sql`insert into inngest.executor (id, expires_at)
    values (${owner}, now() + ${leaseSeconds} * interval '1 second')
    on conflict (id) do update set expires_at = excluded.expires_at`;
}

/**
 * Gives back the jobs of executors whose lease has run out. What such an executor may still report is
 * refused, since its claim is gone.
 * @returns how many jobs were given back.
 */
export async function releaseExpired(sql: Database): Promise<number> {
  const { count } = await sql`update inngest.job set owner = null
    where owner is not null and not exists (
      select 1 from inngest.executor where executor.id = job.owner and expires_at > now())`;
  await sql`delete from inngest.executor where expires_at < now() - interval '1 hour'`;
  return count;
}

/** Gives back the jobs that were claimed for this executor without it knowing, as after a lost answer. */
export async function releaseUnknown(sql: Database, owner: string, known: string[]): Promise<void> {
  await sql`update inngest.job set owner = null where owner = ${owner} and id <> all(${list(sql, known)}::bigint[])`;
}

/** Gives up the lease and every job, at an orderly end. */
export async function endLease(sql: Database, owner: string): Promise<void> {
  await sql`update inngest.job set owner = null where owner = ${owner}`;
  await sql`delete from inngest.executor where id = ${owner}`;
}
