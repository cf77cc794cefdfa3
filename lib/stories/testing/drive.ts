import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { generations, publishedStories } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import { castDraft } from "../cast-draft";
import { generateDraft } from "../generate-draft";
import { openDraft } from "../open-draft";
import { planDraft } from "../plan-draft";
import { publishDraft } from "../publish-draft";
import { saveDraft } from "../save-draft";
import { saveScene } from "../save-scene";
import { writeScene } from "../write-scene";

/** The generation of a draft, or of the scene behind a choice, that waits to be worked on. */
export async function activeGeneration(subjectId: string) {
  const [generation] = await db()
    .select()
    .from(generations)
    .where(and(eq(generations.subjectId, subjectId), inArray(generations.status, ["queued", "running"])))
    .orderBy(desc(generations.createdAt));
  if (!generation) throw new Error("nothing is being generated");
  return generation;
}

/** Does what the job of a draft does, step by step. */
export async function workOnDraft(draftId: string): Promise<void> {
  const { id } = await activeGeneration(draftId);
  const plan = await planDraft(id);
  const characters = await castDraft(id, plan);
  const opening = await openDraft(id, plan, characters);
  await saveDraft(id, { plan, characters, opening });
}

/** Does what the job of a scene does, step by step. */
export async function workOnScene(choiceId: string): Promise<void> {
  const { id } = await activeGeneration(choiceId);
  await saveScene(id, await writeScene(id));
}

/** A finished draft of the author. */
export async function makeDraft(author: Actor, prompt = "A ferryman in a river town"): Promise<string> {
  const { id } = await generateDraft(author, { prompt });
  await workOnDraft(id);
  return id;
}

/** A published story of the author, with its opening alone. */
export async function makeStory(author: Actor): Promise<string> {
  const { published_story_id } = await publishDraft(author, await makeDraft(author));
  return published_story_id;
}

/** Sets what only an author or a model can decide. */
export async function alterStory(
  id: string,
  change: Partial<Pick<typeof publishedStories.$inferInsert, "visibility" | "isAdultContent">>,
): Promise<void> {
  await db().update(publishedStories).set(change).where(eq(publishedStories.id, id));
}

/** Opens every connection of the pool: on a cold one, calls made at once are served one after the other. */
export async function warmPool(): Promise<void> {
  await Promise.all(Array.from({ length: 20 }, () => db().execute(sql`select pg_sleep(0.05)`)));
}

/** What a call came to: its value, or the code of its error. */
export async function outcomeOf<Value>(work: Promise<Value>): Promise<Value | string> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
