import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyDrafts } from "@/db/schema";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { decodeCursor, encodeCursor } from "@/lib/core/page";
import { afterCursor, cursorPage } from "./cursor";

const KEY = { at: storyDrafts.createdAt, id: storyDrafts.id };
const row = fc.record({ id: fc.uuid(), createdAt: fc.date({ noInvalidDate: true, min: new Date(0) }) });

describe("a page of a list", () => {
  it("shows at most as many as asked for, and has a cursor at its last row exactly when there are more", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (rows, limit) => {
        const page = cursorPage(rows, limit, ({ id }) => id);
        expect(page.items).toEqual(rows.slice(0, limit).map(({ id }) => id));
        const last = rows[limit - 1];
        const expected =
          rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
        expect(page.nextCursor).toBe(expected);
      }),
    );
  });
});

describe("a cursor", () => {
  it("is taken when it was made here, whatever its row", () => {
    fc.assert(
      fc.property(row, ({ id, createdAt }) => {
        const cursor = encodeCursor([createdAt.toISOString(), id]);
        expect(decodeCursor(cursor, 2)).toEqual([createdAt.toISOString(), id]);
        if (createdAt.getUTCFullYear() <= 9_999) expect(afterCursor(KEY, cursor)).toBeDefined();
      }),
    );
  });

  it("is refused as bad input whenever it is anything else", () => {
    const yearZero = fc.constant(encodeCursor(["0000-01-01T00:00:00.000Z", newId()]));
    const foreign = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 4 }).map(encodeCursor),
      yearZero,
    );
    fc.assert(
      fc.property(foreign, (cursor) => {
        expect(() => afterCursor(KEY, cursor)).toThrow(AppError);
      }),
    );
  });
});
