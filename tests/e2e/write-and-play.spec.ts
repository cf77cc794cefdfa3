import { expect, test } from "@playwright/test";
import { awake, expectAccessible, inRussian, signUp, somebody } from "./people";

const PROMPT = "Старая смотрительница маяка Марфа слышит в тумане голос пропавшего сына. Мистика, север.";
/** No story is longer than this many scenes. */
const LONGEST = 20;

test.beforeEach(({ context, baseURL }) => inRussian(context, baseURL ?? ""));

test("a newcomer writes a story in Russian, publishes it and plays it to an ending", async ({ page }) => {
  test.setTimeout(180_000);
  await signUp(page, somebody(), "/write/new");
  await expectAccessible(page);
  await page.getByRole("textbox").fill(PROMPT);
  await page.getByRole("button", { name: "Написать черновик" }).click();

  await expect(page.getByRole("button", { name: "Выпустить" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("От чего зависит конец")).toBeVisible();
  await expectAccessible(page);
  const draft = page.url();
  await page.reload();
  await expect(page).toHaveURL(draft);

  await (await awake(page.getByRole("button", { name: "Выпустить" }).first())).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Выпустить" }).click();
  await expect(page).toHaveURL(/\/stories\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Начать", exact: true }).click();
  await expect(page).toHaveURL(/\/play$/);
  await expectAccessible(page);

  const heading = (depth: number) =>
    page.getByRole("heading", { name: new RegExp(`^Сцена ${depth}(?!\\d)`) });
  const ending = page.getByRole("heading", { name: "Эпилог" });
  const choices = page.getByRole("region", { name: "Что вы сделаете?" }).getByRole("button");
  for (let depth = 2; depth <= LONGEST; depth += 1) {
    await expect(choices.first().or(ending)).toBeVisible({ timeout: 30_000 });
    if (await ending.isVisible()) break;
    await awake(choices.first());
    await page.keyboard.press("1");
    await expect(choices.first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(heading(depth)).toBeVisible({ timeout: 30_000 });
    if (depth === 3) {
      await page.reload();
      await expect(heading(3)).toBeVisible();
    }
  }
  await expect(ending).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Прочитать историю целиком" }).click();
  await expect(page).toHaveURL(/\/path$/);
  await expectAccessible(page);
});

test("a draft is revised by an instruction, and shows what changed", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page, somebody(), "/write/new");
  await page.getByRole("textbox").fill(PROMPT);
  await page.getByRole("button", { name: "Написать черновик" }).click();
  await expect(page.getByRole("button", { name: "Выпустить" }).first()).toBeVisible({ timeout: 60_000 });

  await page
    .getByRole("button", { name: "Править" })
    .or(page.getByRole("link", { name: "Править" }))
    .first()
    .click();
  await page.getByRole("textbox", { name: "Что изменить" }).fill("Назови героиню Анной");
  await page.getByRole("button", { name: "Написать новую редакцию" }).click();
  await expect(page.getByText("Показано, что изменилось в редакции 2.")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("ins").filter({ hasText: "Анна" }).first()).toBeVisible();
  await expectAccessible(page);
});
