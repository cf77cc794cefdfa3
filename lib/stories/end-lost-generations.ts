import { and, inArray, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { generations } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { failDraft } from "./fail-draft";
import { failScene } from "./fail-scene";

/** Longer than any wait between two tries of a stage. */
const LOST_AFTER_MS = 30 * 60 * 1000;

/**
 * Fails the generations on which nobody has worked for half an hour: their job was lost, and could not say so itself.
 * Without this their author could never begin another.
 * @returns how many there were
 */
export async function endLostGenerations(): Promise<number> {
  const lost = await db()
    .select({ id: generations.id, kind: generations.kind })
    .from(generations)
    .where(
      and(
        inArray(generations.status, ["queued", "running"]),
        lt(generations.updatedAt, new Date(now().getTime() - LOST_AFTER_MS)),
      ),
    );
  for (const { id, kind } of lost) await (kind === "scene" ? failScene(id) : failDraft(id));
  return lost.length;
}
