import { expect, type Page, test } from "@playwright/test";
import { awake, expectAccessible, inRussian, signIn, signUp, somebody } from "./people";

test.beforeEach(({ context, baseURL }) => inRussian(context, baseURL ?? ""));

const paragraph = (page: Page, index: number) => page.locator(`[data-paragraph="${index}"]`);

/** Brings a paragraph to the top, as reading on does, and waits until the place is kept. */
async function readTo(page: Page, index: number): Promise<void> {
  const kept = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === "/api/v1/progress" && response.request().method() === "POST",
  );
  await paragraph(page, index).evaluate((block) =>
    block.scrollIntoView({ block: "start", behavior: "instant" }),
  );
  expect((await kept).status()).toBe(200);
}

test("a reader finds a novel, reads two chapters, and is where they were in a second browser", async ({
  page,
  browser,
  baseURL,
}) => {
  const person = somebody();
  await signUp(page, person, "/novels");
  await expect(page.getByRole("heading", { name: "Романы", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("searchbox").or(page.getByLabel("Поиск по каталогу")).first().fill("поверитель");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/search=/);
  await page
    .getByRole("link", { name: /Поверитель/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/novels\/poveritel/);
  await expect(page.getByRole("heading", { name: "Поверитель", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Начать чтение" }).click();
  await expect(page).toHaveURL(/\/novels\/poveritel\/1/);
  await expect(paragraph(page, 0)).toBeVisible();
  await expectAccessible(page);
  await readTo(page, 6);
  await page.getByRole("link", { name: /Дальше · глава 2/ }).click();
  await expect(page).toHaveURL(/\/novels\/poveritel\/2/);
  await expect(paragraph(page, 0)).toBeVisible();
  await readTo(page, 8);

  const second = await browser.newContext({ locale: "ru-RU" });
  await inRussian(second, baseURL ?? "");
  const there = await second.newPage();
  await signIn(there, person.email, "/novels/poveritel");
  await there.getByRole("link", { name: "Продолжить: глава 2" }).click();
  await expect(there).toHaveURL(/\/novels\/poveritel\/2/);
  await expect(paragraph(there, 8)).toBeInViewport();
  await expect(paragraph(there, 0)).not.toBeInViewport();
  await there.goto("/");
  await expect(there.getByRole("link", { name: /Поверитель/ }).first()).toBeVisible();
  await second.close();
});

test("the way a chapter is set is kept on the account, for the next browser", async ({
  page,
  browser,
  baseURL,
}) => {
  const person = somebody();
  await signUp(page, person);
  await page.goto("/novels/poveritel/1");
  await (await awake(page.getByRole("button", { name: "Шрифт и фон" }))).click();
  const settings = page.getByRole("dialog", { name: "Шрифт и фон" });
  await expect(settings).toBeInViewport({ ratio: 1 });
  const saved = page.waitForResponse((response) => response.url().endsWith("/reader-settings"));
  const sepia = settings.getByRole("radio", { name: "Сепия" });
  // By the keyboard, which reaches the choice also while the panel still moves to its place.
  await sepia.press("Space");
  await expect(sepia).toBeChecked();
  expect((await saved).status()).toBe(200);

  const second = await browser.newContext({ locale: "ru-RU" });
  await inRussian(second, baseURL ?? "");
  const there = await second.newPage();
  await signIn(there, person.email, "/novels/poveritel/1");
  await expect(there.locator('main [data-theme="sepia"], [data-theme="sepia"]').first()).toBeVisible();
  await second.close();
});

test("filters and sorting of the catalogue are in the address, and a shelf that is empty shows a way out", async ({
  page,
}) => {
  await page.goto("/novels?lang=ru&genres=horror&sort=created_at");
  await expect(page.getByRole("link", { name: /Обратка/ }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Поверитель/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/novels?search=zzzzzz");
  await expect(page.getByRole("heading", { name: "На этой полке пусто" })).toBeVisible();
  await page.getByRole("link", { name: "Показать все романы" }).click();
  await expect(page.getByRole("link", { name: /Поверитель/ }).first()).toBeVisible();
});

test("a page that does not exist says so and leads on", async ({ page }) => {
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Открыть каталог" }).click();
  await expect(page).toHaveURL(/\/novels/);
});

test("the pages that need no account hold together on every width, in both languages", async ({
  page,
  context,
  baseURL,
}) => {
  for (const locale of ["ru", "en"]) {
    await context.addCookies([{ name: "locale", value: locale, url: baseURL ?? "" }]);
    for (const path of [
      "/",
      "/novels",
      "/novels/poveritel",
      "/novels/poveritel/1",
      "/stories",
      "/write",
      "/status",
      "/signin",
    ]) {
      await page.goto(path);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} in ${locale}`).toBeLessThanOrEqual(0);
    }
  }
});
