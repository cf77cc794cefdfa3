import { and, eq } from "drizzle-orm";
import { type Transaction, transaction } from "@/db/client";
import { type DraftContent, publishedStories, storyDrafts } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/core/clock";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { announceArrival } from "./announce-arrival";
import { OPENING_DEPTH } from "./arc";
import { ownDraft } from "./own-draft";
import { plantScene } from "./plant-scene";
import { sendEventsSoon } from "./send-events-soon";
import { initialValues } from "./stats";

async function plantStory(
  tx: Transaction,
  draft: { id: string; userId: string },
  content: DraftContent,
): Promise<string> {
  const { opening, ...config } = content;
  const { title, shortDescription, genre, language, isAdultContent } = config;
  const storyId = newId();
  const at = now();
  await tx.insert(publishedStories).values({
    ...{ id: storyId, draftId: draft.id, authorId: draft.userId, config },
    ...{ title, shortDescription, genre, language, isAdultContent },
    ...{ createdAt: at, updatedAt: at },
  });
  const scene = await plantScene(tx, {
    ...{ storyId, parentId: null, choiceId: null, depth: OPENING_DEPTH },
    stats: initialValues(config.stats),
    statChanges: {},
    told: { ...opening, isFinal: false, endingText: null },
  });
  await announceArrival(tx, { storyId, sceneId: scene.id });
  return storyId;
}

/**
 * Makes a finished draft a story that everybody can play at once. However often it is asked for, there is one story.
 * @throws AppError not_found, forbidden, conflict
 */
export async function publishDraft(actor: Actor, draftId: string): Promise<{ published_story_id: string }> {
  await ownDraft(actor, draftId);
  const storyId = await transaction(async (tx) => {
    const [draft] = await tx
      .update(storyDrafts)
      .set({ status: "published", updatedAt: now() })
      .where(
        and(eq(storyDrafts.id, draftId), eq(storyDrafts.userId, actor.id), eq(storyDrafts.status, "draft")),
      )
      .returning();
    if (!draft?.content) throw new AppError("conflict", "Story config is not in draft state");
    return plantStory(tx, draft, draft.content);
  });
  sendEventsSoon();
  return { published_story_id: storyId };
}
