import { eventType } from "inngest";
import { z } from "zod";

/** Asks for a draft's content: its first generation, a retry or a revision. */
export const draftRequested = eventType("stories/draft.requested", {
  schema: z.object({ generationId: z.uuid(), draftId: z.uuid(), userId: z.uuid() }),
});

/** Asks for the scene that a choice leads to. `userId` is null when it is told ahead of any reader. */
export const sceneRequested = eventType("stories/scene.requested", {
  schema: z.object({ generationId: z.uuid(), choiceId: z.uuid(), storyId: z.uuid() }),
});

/** A reader stands at a scene: what may come next can be told ahead. */
export const sceneEntered = eventType("stories/scene.entered", {
  schema: z.object({ sceneId: z.uuid(), storyId: z.uuid() }),
});

/** A reader has finished a chapter for the first time. */
export const chapterRead = eventType("reading/chapter.read", {
  schema: z.object({ userId: z.uuid(), chapterId: z.uuid(), novelId: z.uuid() }),
});

/** A chapter has become readable. */
export const chapterPublished = eventType("novels/chapter.published", {
  schema: z.object({ chapterId: z.uuid(), novelId: z.uuid() }),
});

export const userRegistered = eventType("auth-events/user_registered", {
  schema: z.object({ userId: z.uuid() }),
});
export const userLoggedIn = eventType("auth-events/user_logged_in", {
  schema: z.object({ userId: z.uuid(), sessionId: z.uuid() }),
});
export const userLoggedOut = eventType("auth-events/user_logged_out", {
  schema: z.object({ userId: z.uuid(), sessionId: z.uuid() }),
});

/** Somebody has asked for a link with which to set a new password. */
export const passwordResetRequested = eventType("accounts/password-reset.requested", {
  schema: z.object({ userId: z.uuid() }),
});

/** Every event of the product, by its name. */
export const EVENTS = [
  draftRequested,
  sceneRequested,
  sceneEntered,
  chapterRead,
  chapterPublished,
  userRegistered,
  userLoggedIn,
  userLoggedOut,
  passwordResetRequested,
] as const;
