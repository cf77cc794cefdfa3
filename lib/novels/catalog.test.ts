import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { type CatalogRequest, listNovels } from "./list-novels";
import { listGenres, listTags } from "./list-terms";
import { countQueries, makeNovel } from "./testing";

useTestDatabase();

const FIRST: CatalogRequest = { lang: "en", sort: "created_at", order: "desc", page: 1, limit: 20 };
const slugsOf = async (request: Partial<CatalogRequest>) =>
  (await listNovels({ ...FIRST, ...request })).items.map((novel) => novel.slug);

let admin: Actor;

beforeAll(async () => {
  ({ actor: admin } = await makeActor(["user", "admin"]));
  const title = (lang: "ru" | "en", text: string) => ({
    lang,
    title: text,
    description: "",
    alt_titles: lang === "ru" ? ["Ёлки"] : [],
    author: "Марта Озолина",
  });
  await makeNovel(admin, {
    slug: "hours",
    release_year: 2001,
    genres: ["science-fiction", "drama"],
    tags: ["space", "old-age"],
    localizations: [title("ru", "Сорок один час"), title("en", "Forty-One Hours")],
  });
  await makeNovel(admin, {
    slug: "bread",
    release_year: 2010,
    translation_status: "completed",
    genres: ["drama"],
    tags: ["space"],
    localizations: [title("en", "100% Bread_")],
  });
  await makeNovel(admin, { slug: "plain", release_year: 2020 });
});

describe("the catalogue", () => {
  it("wants all genres and all tags that are given", async () => {
    expect(await slugsOf({ genres: ["drama"] })).toEqual(["bread", "hours"]);
    expect(await slugsOf({ genres: ["drama", "science-fiction"] })).toEqual(["hours"]);
    expect(await slugsOf({ tags: ["space"] })).toEqual(["bread", "hours"]);
    expect(await slugsOf({ tags: ["space", "old-age"] })).toEqual(["hours"]);
    expect(await slugsOf({ tags: ["nothing-like-it"] })).toEqual([]);
  });

  it("filters by status and years, both ends included", async () => {
    expect(await slugsOf({ status: "completed" })).toEqual(["bread"]);
    expect(await slugsOf({ year_from: 2001, year_to: 2010 })).toEqual(["bread", "hours"]);
  });

  it.each([
    ["сорок", ["hours"]],
    ["ЕЛКИ", ["hours"]],
    ["forty-one", ["hours"]],
    ["озолина", ["bread", "hours"]],
    ["час", ["hours"]],
    ["0%", ["bread"]],
    ["％", ["bread"]],
    ["d_", ["bread"]],
    ["\\", []],
    ["y_o", []],
  ])(
    "finds %j in any language's titles and authors, and takes wildcards as they are",
    async (search, slugs) => {
      expect(await slugsOf({ search })).toEqual(slugs);
    },
  );

  it("shows another localisation where the wished one is missing, and says which", async () => {
    const { items } = await listNovels({ ...FIRST, lang: "de" });
    expect(items.map(({ slug, lang, title }) => [slug, lang, title])).toContainEqual([
      "hours",
      "en",
      "Forty-One Hours",
    ]);
    const [bread] = (await listNovels({ ...FIRST, lang: "ru", search: "bread" })).items;
    expect(bread?.lang).toBe("en");
    expect(bread?.genres[0]?.name).toBe("Драма");
    const named = await listNovels({ ...FIRST, lang: "ru", termsIn: "en", search: "bread" });
    expect(named.items[0]?.genres[0]?.name).toBe("Drama");
  });

  it("leaves out what is not translated when that is wished", async () => {
    expect(await slugsOf({ lang: "ru", translatedOnly: true })).toEqual(["hours"]);
  });

  it("counts all, also past the last page", async () => {
    const { items, total } = await listNovels({ ...FIRST, page: 9 });
    expect([items, total]).toEqual([[], 3]);
    expect(await slugsOf({ limit: 1, page: 2, order: "asc" })).toEqual(["bread"]);
  });

  it("says what it can be filtered by, new tags at once", async () => {
    await makeNovel(admin, { slug: "fresh", tags: ["Тёмная магия"], release_year: 1999 });
    const { filters } = await listNovels({ ...FIRST, lang: "ru" });
    expect(filters.years).toEqual([1999, 2001, 2010, 2020]);
    expect(filters.tags.map((tag) => tag.name)).toContain("Тёмная магия");
    expect(filters.genres.find((genre) => genre.slug === "drama")).toMatchObject({ novels_count: 2 });
  });

  it("asks the database as often for many novels as for one", async () => {
    const one = await countQueries(() => listNovels({ ...FIRST, limit: 1 }));
    for (let n = 0; n < 12; n += 1) await makeNovel(admin, { tags: [`tag-${n}`], genres: ["humor"] });
    await listNovels(FIRST);
    const many = await countQueries(() => listNovels(FIRST));
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(3);
  });
});

describe("genres and tags", () => {
  it("are there after the migration, named in seven languages", async () => {
    for (const lang of ["ru", "en", "zh", "ja", "ko", "fr", "de"] as const) {
      const genres = await listGenres(lang);
      expect(genres.length).toBeGreaterThanOrEqual(12);
      expect(genres.every((genre) => genre.name !== genre.slug)).toBe(true);
    }
  });

  it("count their novels", async () => {
    expect((await listTags("en")).find((tag) => tag.slug === "space")).toMatchObject({ novels_count: 2 });
  });
});
