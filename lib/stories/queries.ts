import { and, asc, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { generations, sceneChoices, scenes } from "@/db/schema";
import { env } from "@/lib/core/env";
import type { SceneRow } from "./scene-view";

// Spelled out: in a query of one table drizzle writes a column without its table, which means another one in here.
const choicesOfScene = sql<SceneRow["choices"]>`(
  select coalesce(json_agg(json_build_object('id', c.id, 'text', c.text) order by c.position), '[]')
  from scene_choices c where c.scene_id = scenes.id
)`;

async function findScene(tx: Queryable, where: SQL | undefined): Promise<SceneRow> {
  const [row] = await tx.select({ scene: scenes, choices: choicesOfScene }).from(scenes).where(where);
  if (!row) throw new Error("a published story lacks a scene that it must have");
  return { ...row.scene, choices: row.choices };
}

/** A scene with its choices. */
export const sceneById = (tx: Queryable, sceneId: string) => findScene(tx, eq(scenes.id, sceneId));

/** The scene that a story begins with. */
export const openingScene = (tx: Queryable, storyId: string) =>
  findScene(tx, and(eq(scenes.storyId, storyId), eq(scenes.depth, 1), isNull(scenes.parentId)));

/** How the telling of a choice's scene stands: its last generation; null when there was none. */
export async function lastTelling(tx: Queryable, choiceId: string) {
  const [telling] = await tx
    .select({ status: generations.status, error: generations.error })
    .from(generations)
    .where(eq(generations.subjectId, choiceId))
    .orderBy(desc(generations.createdAt), desc(generations.id))
    .limit(1);
  return telling ?? null;
}

/**
 * A choice of a story, locked until the transaction ends. Whoever begins, ends or joins the telling of its scene
 * takes this lock first, so that none of them sees the other half-done, and none waits for the other in a circle.
 */
export async function lockChoice(tx: Queryable, choiceId: string) {
  const [choice] = await tx
    .select()
    .from(sceneChoices)
    .where(eq(sceneChoices.id, choiceId))
    .for("no key update");
  return choice ?? null;
}

/** The scene that a choice leads to; null while it is not told. */
export async function sceneBehind(tx: Queryable, choiceId: string) {
  const [scene] = await tx.select({ id: scenes.id }).from(scenes).where(eq(scenes.choiceId, choiceId));
  return scene ?? null;
}

/** A scene's choices that are to be told ahead and are not told: of its first STORY_SCENES_AHEAD. */
export const choicesToTellAhead = (tx: Queryable, sceneId: string) =>
  tx
    .select({ id: sceneChoices.id })
    .from(sceneChoices)
    .leftJoin(scenes, eq(scenes.choiceId, sceneChoices.id))
    .where(
      and(
        eq(sceneChoices.sceneId, sceneId),
        lt(sceneChoices.position, env().STORY_SCENES_AHEAD),
        isNull(scenes.id),
      ),
    )
    .orderBy(asc(sceneChoices.position));
