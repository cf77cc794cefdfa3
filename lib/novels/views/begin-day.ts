import { sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { now, utcDay } from "@/lib/core/clock";

/**
 * Sets the daily views of novels that nobody has looked at today to nothing, and forgets who looked at what two days
 * ago and before. Safe to run at any time and more than once.
 */
export async function beginDay(): Promise<void> {
  const today = utcDay(now());
  await transaction(async (tx) => {
    await tx.execute(sql`
      with quiet as (
        update novels set views_daily = 0
        where id in (select novel_id from catalog where lang = 'en' and views_daily > 0)
          and not exists (select 1 from view_hits hit where hit.day = ${today}::date and hit.subject_id = novels.id)
        returning id
      )
      update catalog set views_daily = 0 from quiet where catalog.novel_id = quiet.id`);
    await tx.execute(sql`
      delete from view_hits where day < ${today}::date - 1 and counted_at is not null`);
  });
}
