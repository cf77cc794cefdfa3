import type { CursorPage } from "@/lib/core/page";

/** A page as this surface writes it. */
export const listBody = <Item>({ items, nextCursor }: CursorPage<Item>) => ({
  data: items,
  next_cursor: nextCursor,
});
