import { z } from "zod";
import { GENERATION_STAGES } from "@/db/schema/values";

/** A draft's generation has come further. */
export const draftMessage = z.object({
  type: z.literal("draft"),
  id: z.uuid(),
  status: z.enum(["generating", "draft", "error"]),
  stage: z.enum(GENERATION_STAGES),
});

/** The scene behind a choice is there, or could not be told. */
export const sceneMessage = z.object({
  type: z.literal("scene"),
  storyId: z.uuid(),
  choiceId: z.uuid(),
  sceneId: z.uuid().nullable(),
  status: z.enum(["ready", "error"]),
});

/** The text of a scene as far as it is written; always the whole of it, so that a lost message costs nothing. */
export const sceneTextMessage = z.object({
  type: z.literal("scene_text"),
  choiceId: z.uuid(),
  text: z.string(),
  sequence: z.int(),
});

/** Everything that is said over realtime channels. */
export const realtimeMessage = z.discriminatedUnion("type", [draftMessage, sceneMessage, sceneTextMessage]);
export type RealtimeMessage = z.infer<typeof realtimeMessage>;
