import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { DEMO_ACCOUNTS } from "@/db/demo/accounts";
import { api, newPerson, uniqueName } from "../helpers/api";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
const LANGUAGES = ["ru", "en", "zh", "ja", "ko", "fr", "de"];
const PAGE = {
  current_page: 1,
  per_page: 20,
  total_pages: 1,
  total_items: 1,
  has_next: false,
  has_prev: false,
};

const get = (path: string, token?: string) => api("GET", path, { token });
const fieldsOf = (answer: Awaited<ReturnType<typeof api>>) =>
  answer.body.error.details.map((detail: { field: string }) => detail.field);

let admin: string;
let reader: string;

beforeAll(async () => {
  const account = DEMO_ACCOUNTS.find(({ role }) => role === "admin");
  const { email, password } = account ?? {};
  const { body } = await api("POST", "/api/v1/auth/login", { body: { email, password } });
  admin = body.access_token;
  reader = (await newPerson()).access;
});

const novelBody = (slug: string, more: object = {}) => ({
  slug,
  translation_status: "ongoing",
  original_chapters_count: 100,
  release_year: 2023,
  localizations: [
    { lang: "ru", title: `Роман ${slug}`, description: "О чём он", alt_titles: ["Другой"], author: "Автор" },
    { lang: "en", title: `Novel ${slug}`, description: "About", alt_titles: [], author: "Author" },
  ],
  tags: [`tag-of-${slug}`],
  genres: ["fantasy", "adventure"],
  ...more,
});

async function addNovel(more: object = {}) {
  const slug = uniqueName("novel");
  const answer = await api("POST", "/api/v1/admin/novels", { token: admin, body: novelBody(slug, more) });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.data;
}

const addChapter = (
  novel_id: string,
  number: number,
  contents = [{ lang: "ru", content: "Раз, два, три." }],
) =>
  api("POST", "/api/v1/admin/chapters", {
    token: admin,
    body: { novel_id, number, title: `Глава ${number}`, slug: `chapter-${Math.floor(number)}`, contents },
  });

describe("001-33 POST /admin/novels", () => {
  it("answers 201 with the novel, its cover re-encoded", async () => {
    const picture = await sharp({ create: { width: 30, height: 40, channels: 3, background: "#345" } })
      .jpeg()
      .toBuffer();
    const novel = await addNovel({ cover_image: picture.toString("base64") });
    expect(novel).toMatchObject({
      id: expect.stringMatching(UUID),
      translation_status: "ongoing",
      original_chapters_count: 100,
      release_year: 2023,
      views_daily: 0,
      views_total: 0,
      rating: 0,
      rating_count: 0,
      bookmarks_count: 0,
      created_at: DATE,
      updated_at: DATE,
      lang: "ru",
      alt_titles: ["Другой"],
      author: "Автор",
      chapters_published: 0,
      last_chapter_at: null,
    });
    expect(novel.genres.map((genre: { slug: string }) => genre.slug).sort()).toEqual([
      "adventure",
      "fantasy",
    ]);
    expect(novel.tags).toEqual([
      {
        id: expect.stringMatching(UUID),
        name: expect.any(String),
        slug: expect.any(String),
        novels_count: 1,
      },
    ]);
    const { status, headers } = await get(new URL(novel.cover_image_url).pathname);
    expect([status, headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  it("is for administrators", async () => {
    const post = (token?: string) => api("POST", "/api/v1/admin/novels", { token, body: novelBody("x") });
    expect((await post()).body.error.code).toBe("UNAUTHORIZED");
    const refused = await post(reader);
    expect([refused.status, refused.body.error.code]).toEqual([403, "ACCESS_DENIED"]);
  });

  it.each([
    ["slug", { slug: "Not a slug" }],
    ["translation_status", { translation_status: "lost" }],
    ["release_year", { release_year: "soon" }],
    ["localizations", { localizations: [] }],
    ["genres", { genres: ["no-such-genre"] }],
    ["cover_image", { cover_image: "bm8gcGljdHVyZQ==" }],
    ["original_chapters_count", { original_chapters_count: -1 }],
  ])("refuses a bad %s with 422", async (field, more) => {
    const body = novelBody(uniqueName("novel"), more);
    const answer = await api("POST", "/api/v1/admin/novels", { token: admin, body });
    expect([answer.status, answer.body.error.code]).toEqual([422, "VALIDATION_ERROR"]);
    expect(fieldsOf(answer)).toContain(field);
  });

  it("names the slug when it is taken", async () => {
    const { slug } = await addNovel();
    const answer = await api("POST", "/api/v1/admin/novels", { token: admin, body: novelBody(slug) });
    expect([answer.status, fieldsOf(answer)]).toEqual([422, ["slug"]]);
  });
});

describe("001-34 POST /admin/chapters", () => {
  it("answers 201 with the text and what it measures", async () => {
    const novel = await addNovel();
    const { status, body } = await addChapter(novel.id, 12.5);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      id: expect.stringMatching(UUID),
      novel_id: novel.id,
      number: 12.5,
      slug: "chapter-12",
      title: "Глава 12.5",
      published_at: DATE,
      views: 0,
      comments_count: 0,
      content: "Раз, два, три.",
      source: "manual",
      word_count: 3,
      reading_time_minutes: 1,
    });
  });

  it("refuses a number that is taken, an unknown novel, and everybody else", async () => {
    const novel = await addNovel();
    await addChapter(novel.id, 1);
    const taken = await addChapter(novel.id, 1);
    expect([taken.status, fieldsOf(taken)]).toEqual([422, ["number"]]);
    const unknown = await addChapter("0190a0a0-0000-7000-8000-000000000000", 1);
    expect([unknown.status, unknown.body.error.code]).toEqual([404, "NOVEL_NOT_FOUND"]);
    expect((await api("POST", "/api/v1/admin/chapters", { token: reader, body: {} })).status).toBe(403);
    expect((await addChapter(novel.id, 1.234)).status).toBe(422);
    expect((await addChapter(novel.id, 3, [])).status).toBe(422);
  });
});

describe("001-05 GET /novels", () => {
  it("lists with filters and pagination", async () => {
    const { slug } = await addNovel();
    const { status, body } = await get(`/api/v1/novels?lang=en&search=${slug}`);
    expect(status).toBe(200);
    expect(body.data.novels).toMatchObject([{ slug, title: `Novel ${slug}`, lang: "en" }]);
    expect(body.pagination).toEqual(PAGE);
    expect(body.meta).toEqual({ timestamp: DATE, version: "1.0" });
    expect(body.data.filters.years).toContain(2023);
    expect(body.data.filters.genres[0]).toEqual({
      id: expect.stringMatching(UUID),
      name: expect.any(String),
      slug: expect.any(String),
      novels_count: expect.any(Number),
    });
  });

  it.each([
    "genres[]=fantasy&genres[]=adventure",
    "genres=fantasy&genres=adventure",
    "genres=fantasy,adventure",
  ])("takes %s as novels that have both", async (query) => {
    const { slug } = await addNovel();
    const count = async (more: string) =>
      (await get(`/api/v1/novels?lang=ru&search=${slug}&${more}`)).body.pagination.total_items;
    expect(await count(query)).toBe(1);
    expect(await count(`${query}&genres[]=horror`)).toBe(0);
    expect(await count(`tags[]=tag-of-${slug}`)).toBe(1);
    expect(await count("year_from=2023&year_to=2023&status=ongoing")).toBe(1);
    expect(await count("year_from=2024")).toBe(0);
  });

  it.each([
    ["lang", ""],
    ["lang", "lang=xx"],
    ["limit", "lang=ru&limit=101"],
    ["limit", "lang=ru&limit=zero"],
    ["page", "lang=ru&page=0"],
    ["sort", "lang=ru&sort=color"],
    ["order", "lang=ru&order=up"],
    ["status", "lang=ru&status=lost"],
    ["year_from", "lang=ru&year_from=soon"],
  ])("refuses a bad %s (%j) with 422", async (field, query) => {
    const answer = await get(`/api/v1/novels?${query}`);
    expect([answer.status, fieldsOf(answer)]).toEqual([422, [field]]);
  });

  it("answers a page past the end with an empty list and the true total", async () => {
    const { slug } = await addNovel();
    const { body } = await get(`/api/v1/novels?lang=ru&search=${slug}&page=7`);
    expect(body.data.novels).toEqual([]);
    expect(body.pagination).toMatchObject({
      current_page: 7,
      total_items: 1,
      has_next: false,
      has_prev: true,
    });
  });
});

describe("001-06 GET /novels/{slug}", () => {
  it("shows another localisation when there is none in the language", async () => {
    const { slug } = await addNovel();
    const { body } = await get(`/api/v1/novels/${slug}?lang=ja`);
    expect(body.data).toMatchObject({ slug, lang: "en", title: `Novel ${slug}` });
    expect(body.data.genres.map((genre: { name: string }) => genre.name)).toContain("冒険");
  });

  it("answers 404 for an unknown one, 422 without a language", async () => {
    const unknown = await get("/api/v1/novels/no-such-novel?lang=ru");
    expect([unknown.status, unknown.body.error.code]).toEqual([404, "NOVEL_NOT_FOUND"]);
    expect((await get("/api/v1/novels/no-such-novel")).status).toBe(422);
  });

  it("counts a view for each reader within twenty seconds", async () => {
    const { slug } = await addNovel();
    const views = async () => (await get(`/api/v1/novels/${slug}?lang=ru`, reader)).body.data.views_total;
    await get(`/api/v1/novels/${slug}?lang=ru`);
    await get(`/api/v1/novels/${slug}?lang=ru`, reader);
    await expect.poll(views, { timeout: 20_000, interval: 1_000 }).toBe(2);
  });
});

describe("001-07 GET /novels/{slug}/chapters", () => {
  it("lists by number, titles in the client's language", async () => {
    const novel = await addNovel();
    await addChapter(novel.id, 12.5);
    await addChapter(novel.id, 2);
    const { body } = await get(`/api/v1/novels/${novel.slug}/chapters`);
    expect(body.data.chapters.map((chapter: { number: number }) => chapter.number)).toEqual([2, 12.5]);
    expect(body.data.novel.id).toBe(novel.id);
    expect(body.pagination).toEqual({ ...PAGE, total_items: 2 });
    const english = await api("GET", `/api/v1/novels/${novel.slug}/chapters?sort=number&order=desc&limit=1`, {
      headers: { "accept-language": "en-GB,en;q=0.8" },
    });
    expect(english.body.data.novel.lang).toBe("en");
    expect(english.body.data.chapters).toMatchObject([{ number: 12.5, lang: "ru" }]);
    expect(english.body.pagination).toMatchObject({ total_pages: 2, has_next: true });
  });

  it("answers 404 for an unknown novel", async () => {
    expect((await get("/api/v1/novels/no-such-novel/chapters")).body.error.code).toBe("NOVEL_NOT_FOUND");
  });
});

describe("001-08 GET /chapters/{id}", () => {
  it("gives the text with its neighbours in the same language", async () => {
    const { id } = await addNovel();
    const both = (text: string) => LANGUAGES.slice(0, 2).map((lang) => ({ lang, content: text }));
    const first = (await addChapter(id, 1, both("one"))).body.data;
    await addChapter(id, 2);
    const third = (await addChapter(id, 3, both("three"))).body.data;
    const { status, body } = await get(`/api/v1/chapters/${third.id}?lang=en`);
    expect([status, body.data.content]).toEqual([200, "three"]);
    expect(body.data.prev_chapter).toEqual({ id: first.id, number: 1, title: "Глава 1" });
    expect(body.data).not.toHaveProperty("next_chapter");
  });

  it("answers 404 for an unknown one and for a language that it has no text in, 422 without a language", async () => {
    const { id } = await addNovel();
    const chapter = (await addChapter(id, 1)).body.data;
    for (const path of [
      `${chapter.id}?lang=de`,
      "0190a0a0-0000-7000-8000-000000000000?lang=ru",
      "x?lang=ru",
    ]) {
      const answer = await get(`/api/v1/chapters/${path}`);
      expect([answer.status, answer.body.error.code]).toEqual([404, "CHAPTER_NOT_FOUND"]);
    }
    expect((await get(`/api/v1/chapters/${chapter.id}`)).status).toBe(422);
  });
});

describe.each([
  ["001-09", "/api/v1/tags"],
  ["001-10", "/api/v1/genres"],
])("%s GET %s", (_, path) => {
  it("lists names in each language and counts novels", async () => {
    await addNovel();
    for (const lang of LANGUAGES) {
      const { body } = await get(`${path}?lang=${lang}`);
      expect(body.data.length).toBeGreaterThan(0);
      expect(Object.keys(body.data[0]).sort()).toEqual(["id", "name", "novels_count", "slug"]);
    }
    expect((await get(path)).status).toBe(422);
  });
});

describe("001-11 POST /progress, 001-12 GET /progress/{novel_id}", () => {
  const save = (body: object, token = reader) => api("POST", "/api/v1/progress", { token, body });

  it("keeps the place and gives it back, on the novel too", async () => {
    const novel = await addNovel();
    const chapter = (await addChapter(novel.id, 15)).body.data;
    const saved = await save({ novel_id: novel.id, chapter_id: chapter.id, position: 1250 });
    expect(saved.status).toBe(200);
    const place = {
      novel_id: novel.id,
      chapter_id: chapter.id,
      chapter_number: 15,
      position: 1250,
      updated_at: DATE,
    };
    expect(saved.body.data).toMatchObject({ message: "Progress saved", progress: place });
    expect((await get(`/api/v1/progress/${novel.id}`, reader)).body.data).toMatchObject(place);
    const detail = await get(`/api/v1/novels/${novel.slug}?lang=ru`, reader);
    expect(detail.body.data.user_progress).toMatchObject(place);
  });

  it("refuses what is out of place", async () => {
    const [novel, other] = [await addNovel(), await addNovel()];
    const chapter = (await addChapter(novel.id, 1)).body.data;
    const negative = await save({ novel_id: novel.id, chapter_id: chapter.id, position: -1 });
    expect([negative.status, fieldsOf(negative)]).toEqual([422, ["position"]]);
    const foreign = await save({ novel_id: other.id, chapter_id: chapter.id, position: 0 });
    expect([foreign.status, fieldsOf(foreign)]).toEqual([422, ["chapter_id"]]);
    const unknown = await save({ novel_id: novel.id, chapter_id: other.id, position: 0 });
    expect([unknown.status, unknown.body.error.code]).toEqual([404, "CHAPTER_NOT_FOUND"]);
    expect((await get(`/api/v1/progress/${novel.id}`, reader)).status).toBe(404);
    expect((await get(`/api/v1/progress/${novel.id}`)).status).toBe(401);
  });
});

describe("PUT /users/me/reader-settings", () => {
  it("keeps the settings, and refuses others", async () => {
    const settings = { font_size: 22, line_height: 1.75, width: "narrow", face: "sans", theme: "sepia" };
    const put = (body: object) => api("PUT", "/api/v1/users/me/reader-settings", { token: reader, body });
    expect((await put(settings)).body).toEqual(settings);
    expect((await put({ ...settings, font_size: 99 })).status).toBe(400);
  });
});
