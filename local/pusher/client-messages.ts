import { z } from "zod";

const anyMessage = z.object({
  event: z.string(),
  channel: z.string().optional(),
  data: z.unknown().optional(),
});

export type ClientMessage = z.infer<typeof anyMessage>;

export const subscribeData = z.object({
  channel: z.string(),
  auth: z.string().optional(),
  channel_data: z.string().optional(),
});

export const unsubscribeData = z.object({ channel: z.string() });

export const signinData = z.object({ auth: z.string(), user_data: z.string() });

export const presenceMember = z.object({
  user_id: z.union([z.string().min(1).max(200), z.number()]),
  user_info: z.unknown().optional(),
});

export const userData = z.object({
  id: z.string().min(1).max(200),
  user_info: z.unknown().optional(),
});

/** Parses a frame, whose data may itself be a JSON string. Returns null for what is no message. */
export function parseFrame(frame: string): ClientMessage | null {
  const message = anyMessage.safeParse(parseJson(frame));
  return message.success ? message.data : null;
}

/** The value of JSON text, or undefined when it is malformed. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
