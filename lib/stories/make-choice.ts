import { and, eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "@/db/client";
import { sceneChoices, scenes, storyProgress } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError, notFound } from "@/lib/core/errors";
import { announceArrival } from "./announce-arrival";
import { OPENING_DEPTH } from "./arc";
import type { SceneIsComing, SceneView } from "./endpoints/play";
import { lastTelling, lockChoice, sceneBehind, sceneById } from "./queries";
import { readableStory } from "./readable-story";
import { requestScene } from "./request-scene";
import { sceneIsComing, sceneView } from "./scene-view";
import { sendEventsSoon } from "./send-events-soon";
import { startProgress } from "./start-progress";

type Choice = { id: string; storyId: string; sceneId: string; depth: number };
type Outcome = { ready: true; answer: SceneView } | { ready: false; answer: SceneIsComing };

/** A choice of this story, with the scene at which it is made. */
async function findChoice(storyId: string, choiceId: string): Promise<Choice> {
  const [choice] = await db()
    .select({ id: sceneChoices.id, storyId: scenes.storyId, sceneId: scenes.id, depth: scenes.depth })
    .from(sceneChoices)
    .innerJoin(scenes, eq(scenes.id, sceneChoices.sceneId))
    .where(and(eq(sceneChoices.id, choiceId), eq(scenes.storyId, storyId)));
  if (!choice) throw notFound("Choice");
  return choice;
}

const mine = (userId: string, storyId: string) =>
  and(eq(storyProgress.userId, userId), eq(storyProgress.storyId, storyId));

/**
 * Holds the player's place until the transaction ends: of two choices made at once the second waits here, and
 * then finds what the first has done.
 * @throws AppError conflict when the choice cannot be made from there
 */
async function holdPlace(tx: Transaction, userId: string, choice: Choice): Promise<void> {
  if (choice.depth === OPENING_DEPTH) await startProgress(tx, { userId, ...choice });
  const [place] = await tx.select().from(storyProgress).where(mine(userId, choice.storyId)).for("update");
  if (place?.sceneId !== choice.sceneId) {
    const { isFinal } = place ? await sceneById(tx, place.sceneId) : { isFinal: false };
    throw new AppError("conflict", isFinal ? "The story is over" : "The choice is not of the current scene");
  }
  const pending = place.pendingChoiceId;
  if (!pending || pending === choice.id) return;
  const telling = await lastTelling(tx, pending);
  if (telling?.status === "failed") return;
  throw new AppError("conflict", "Another choice is being generated");
}

/** Moves the player to the scene behind the choice, or has it told and lets them wait for it. */
async function choose(tx: Transaction, userId: string, choice: Choice) {
  // What is told stays told: only a choice without a scene needs its lock.
  const known = await sceneBehind(tx, choice.id);
  if (!known) await lockChoice(tx, choice.id);
  await holdPlace(tx, userId, choice);
  const next = known ?? (await sceneBehind(tx, choice.id));
  await tx
    .update(storyProgress)
    .set(
      next
        ? { sceneId: next.id, pendingChoiceId: null, updatedAt: now() }
        : { pendingChoiceId: choice.id, updatedAt: now() },
    )
    .where(and(mine(userId, choice.storyId), eq(storyProgress.sceneId, choice.sceneId)));
  const { storyId, id: choiceId } = choice;
  const hasNews = next
    ? await announceArrival(tx, { storyId, sceneId: next.id })
    : await requestScene(tx, { storyId, choiceId, askerId: userId });
  return { sceneId: next?.id ?? null, hasNews };
}

/**
 * Makes a choice at the scene where the actor stands. A scene that exists is entered at once and costs nothing; one
 * that does not is told once, however many ask for it, and all of them enter it when it is ready.
 * @throws AppError not_found for a choice that is not of this story; conflict; rate_limited
 */
export async function makeChoice(
  actor: Actor,
  storyId: string,
  input: { choice_id: string },
): Promise<Outcome> {
  const [story, choice] = await Promise.all([
    readableStory(actor, storyId),
    findChoice(storyId, input.choice_id),
  ]);
  const { sceneId, hasNews } = await transaction((tx) => choose(tx, actor.id, choice));
  if (hasNews) sendEventsSoon();
  if (!sceneId) return { ready: false, answer: sceneIsComing(storyId, choice.id) };
  return { ready: true, answer: sceneView(story.config, await sceneById(db(), sceneId), null) };
}
