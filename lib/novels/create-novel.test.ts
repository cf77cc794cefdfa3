import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { disk } from "@/lib/storage/disk";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { createGenre } from "./create-term";
import { listGenres } from "./list-terms";
import { makeNovel } from "./testing";

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  ({ actor: admin } = await makeActor(["user", "admin"]));
});

const picture = (format: "png" | "jpeg") =>
  sharp({ create: { width: 40, height: 90, channels: 3, background: "#804020" } })
    .toFormat(format)
    .toBuffer();

describe("adding a novel", () => {
  it.each(["", "data:image/gif;base64,"])("re-encodes the cover, given as %jbase64", async (prefix) => {
    const cover = (await picture("png")).toString("base64");
    const made = await makeNovel(admin, { cover_image: prefix + cover });
    const path = new URL(made.cover_image_url ?? "").pathname.replace("/uploads/", "");
    const stored = await sharp(await disk().getBytes(path)).metadata();
    expect([stored.format, stored.width, stored.height]).toEqual(["webp", 600, 900]);
  });

  it.each([
    ["no base64", "%%%"],
    ["no picture", Buffer.from("hello world, I am no picture").toString("base64")],
    [
      "an SVG",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").toString("base64"),
    ],
  ])("refuses a cover that is %s", async (_, cover_image) => {
    await expect(makeNovel(admin, { cover_image })).rejects.toMatchObject({
      code: "validation",
      fields: [{ field: "cover_image" }],
    });
  });

  it("refuses unknown genres by name and leaves nothing behind", async () => {
    const slug = "half-made";
    await expect(makeNovel(admin, { slug, genres: ["drama", "no-such"] })).rejects.toMatchObject({
      fields: [{ field: "genres", message: "Unknown genre: no-such" }],
    });
    await expect(makeNovel(admin, { slug })).resolves.toMatchObject({ slug });
  });

  it("gives a slug away once, also when many ask at once", async () => {
    const asks = Array.from({ length: 8 }, () => makeNovel(admin, { slug: "wanted", tags: ["b", "a"] }));
    const outcomes = await Promise.allSettled(asks);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason.fields).toMatchObject([{ field: "slug" }]);
    }
  });

  it("makes tags of names in any script, each once", async () => {
    const made = await makeNovel(admin, { tags: ["黑暗", "Dark Forest", "dark-forest"] });
    expect(made.tags.map((tag) => tag.slug).sort()).toEqual(["dark-forest", expect.stringMatching(/^tag-/)]);
  });
});

describe("adding genres", () => {
  it("gives each a bit of its own, also at once", async () => {
    const before = (await listGenres("en")).length;
    const names = { en: "New" };
    await Promise.all(
      Array.from({ length: 5 }, (_, n) => createGenre(admin, { slug: `genre-${n}`, names }, "10.0.0.1")),
    );
    expect(await listGenres("en")).toHaveLength(before + 5);
    await expect(createGenre(admin, { slug: "genre-1", names }, "10.0.0.1")).rejects.toMatchObject({
      fields: [{ field: "slug" }],
    });
  });
});
