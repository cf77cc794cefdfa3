import { z } from "zod";

export const readingProgress = z
  .object({
    novel_id: z.uuid(),
    chapter_id: z.uuid(),
    chapter_number: z.number(),
    chapter_title: z.string().optional(),
    position: z.int().meta({ description: "Character offset into the chapter's Markdown" }),
    paragraph: z.int().optional().meta({ description: "Index of the block of text, from 0" }),
    percent: z.number().optional().meta({ description: "How much of the chapter is read, 0 to 100" }),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "ReadingProgress" });

export type ReadingProgress = z.infer<typeof readingProgress>;
