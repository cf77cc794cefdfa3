import { z } from "zod";

export const storyParams = z.object({ id: z.guid() });
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  cursor: z.string().max(500).optional(),
});
export const timestamp = z.iso.datetime();

/** A list that is paged by cursor, as this surface writes it. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() });
