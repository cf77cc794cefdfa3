import { sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { now, utcDay } from "@/lib/core/clock";

const BATCH = 5_000;
/** Any number does, as long as nothing else in the database locks the same. */
const LOCK = 4_203_312;

/** Takes uncounted views, marks them counted, and adds them to the rows that lists are sorted by: in one statement. */
const foldBatch = (today: string) => sql`
  with batch as (
    select day, subject_id, viewer from view_hits where counted_at is null limit ${BATCH}
  ), claimed as (
    update view_hits set counted_at = now() from batch
    where view_hits.day = batch.day and view_hits.subject_id = batch.subject_id
      and view_hits.viewer = batch.viewer and view_hits.counted_at is null
    returning view_hits.subject_id, view_hits.kind
  ), sums as (
    select subject_id, kind, count(*)::int as views from claimed group by subject_id, kind
  ), counted_chapters as (
    update chapters set views = chapters.views + sums.views from sums
    where sums.kind = 'chapter' and chapters.id = sums.subject_id
  ), counted_novels as (
    update novels set views_total = novels.views_total + sums.views,
      views_daily = (select count(*) from view_hits hit where hit.day = ${today}::date and hit.subject_id = novels.id)
    from sums where sums.kind = 'novel' and novels.id = sums.subject_id
    returning novels.id, novels.views_total, novels.views_daily
  ), listed as (
    update catalog set views_total = counted_novels.views_total, views_daily = counted_novels.views_daily
    from counted_novels where catalog.novel_id = counted_novels.id
  )
  select count(*)::int as views from claimed`;

/**
 * Adds the views that wait to the counters of their novels and chapters. When another process is just doing so,
 * nothing happens. @returns how many views were counted
 */
export async function countViews(): Promise<number> {
  const today = utcDay(now());
  const fold = () =>
    transaction(async (tx) => {
      const [lock] = await tx.execute<{ free: boolean }>(
        sql`select pg_try_advisory_xact_lock(${LOCK}) as free`,
      );
      if (!lock?.free) return 0;
      const [folded] = await tx.execute<{ views: number }>(foldBatch(today));
      return folded?.views ?? 0;
    });
  let counted = 0;
  for (let batch = await fold(); batch > 0; batch = await fold()) counted += batch;
  return counted;
}
