import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import type { StatValues } from "@/db/schema";

/** One scene of a path; `choiceText` is the choice that led to it, null at the opening. */
export type Step = {
  id: string;
  text: string;
  depth: number;
  statChanges: StatValues;
  choiceText: string | null;
};

/** The path that leads to a scene: at most its last `most` scenes, oldest first, the scene itself included. */
export async function walkUp(tx: Queryable, sceneId: string, most: number): Promise<Step[]> {
  const steps = await tx.execute<Step>(sql`
    with recursive path as (
      select id, parent_id, choice_id, text, depth, stat_changes, 1 as step from scenes where id = ${sceneId}
      union all
      select s.id, s.parent_id, s.choice_id, s.text, s.depth, s.stat_changes, path.step + 1
      from scenes s join path on s.id = path.parent_id where path.step < ${most}
    )
    select path.id, path.text, path.depth, path.stat_changes as "statChanges", c.text as "choiceText"
    from path left join scene_choices c on c.id = path.choice_id
    order by path.depth
  `);
  return [...steps];
}
