import { z } from "zod";

/** What a message may hold: a text, or parts of which the texts count. */
export const messageContent = z.union([
  z.string(),
  z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
]);

/** All text of a message; pictures and files are passed over. */
export function contentText(content: z.infer<typeof messageContent>): string {
  return typeof content === "string" ? content : content.map((part) => part.text ?? "").join("\n");
}
