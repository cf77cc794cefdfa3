import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Queryable, type Transaction } from "@/db/client";
import { generations } from "@/db/schema";
import type { GenerationStage } from "@/db/schema/values";
import { AiError } from "@/lib/ai/errors";
import { type Generation, generate } from "@/lib/ai/generate";
import { now } from "@/lib/core/clock";

/** A generation that is asked to go on though it is over: another run has finished or failed it. */
export class GenerationOver extends Error {
  override name = "GenerationOver";
}

const UNKNOWN_CAUSE = "Something went wrong on our side while this was being written.";
const active = (id: string) =>
  and(eq(generations.id, id), inArray(generations.status, ["queued", "running"]));

type NewGeneration = Pick<typeof generations.$inferInsert, "id" | "kind" | "userId" | "subjectId"> & {
  input?: Record<string, unknown>;
  charged: boolean;
  at: Date;
};

/** Begins a generation; false when a unique key says that there is an active one already. */
export async function beginGeneration(
  tx: Transaction,
  { at, ...generation }: NewGeneration,
): Promise<boolean> {
  const begun = await tx
    .insert(generations)
    .values({ ...generation, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: generations.id });
  return begun.length > 0;
}

/**
 * Moves a generation to a stage.
 * @throws GenerationOver when it is not active
 */
export async function enterStage(id: string, stage: GenerationStage) {
  const [entered] = await db()
    .update(generations)
    .set({ status: "running", stage, updatedAt: now() })
    .where(active(id))
    .returning();
  if (!entered) throw new GenerationOver(`generation ${id} is over`);
  return entered;
}

/** Ends a generation well, once; null when it was over already. */
export async function completeGeneration(tx: Transaction, id: string) {
  const [done] = await tx
    .update(generations)
    .set({ status: "done", error: null, updatedAt: now(), finishedAt: now() })
    .where(active(id))
    .returning();
  return done ?? null;
}

/** Ends a generation badly, once, keeping the reason that was noted last; null when it was over already. */
export async function abandonGeneration(tx: Transaction, id: string) {
  const [failed] = await tx
    .update(generations)
    .set({
      status: "failed",
      error: sql`coalesce(${generations.error}, ${UNKNOWN_CAUSE})`,
      updatedAt: now(),
      finishedAt: now(),
    })
    .where(active(id))
    .returning();
  return failed ?? null;
}

/**
 * Turns the `charged` mark of a generation off.
 * @returns true for exactly one caller, who then gives the quota back
 */
export async function uncharge(tx: Queryable, id: string): Promise<boolean> {
  const uncharged = await tx
    .update(generations)
    .set({ charged: false })
    .where(and(eq(generations.id, id), eq(generations.charged, true)))
    .returning({ id: generations.id });
  return uncharged.length > 0;
}

/**
 * As `generate` of lib/ai; a model's failure is noted on the generation in the words that a person may read,
 * whether or not it will be tried again.
 * @throws AiError
 */
export async function tell<Result>(
  generation: Generation<Result> & { generationId: string },
): Promise<Result> {
  try {
    return await generate(generation);
  } catch (error) {
    if (error instanceof AiError) {
      await db().update(generations).set({ error: error.message }).where(active(generation.generationId));
    }
    throw error;
  }
}
