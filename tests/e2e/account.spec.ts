import { expect, test } from "@playwright/test";
import { awake, expectAccessible, inRussian, PASSWORD, signIn, signUp, somebody } from "./people";

test.beforeEach(({ context, baseURL }) => inRussian(context, baseURL ?? ""));

test("sessions are seen and ended from the profile, and the ended browser is signed out", async ({
  page,
  browser,
}) => {
  const person = somebody();
  await signUp(page, person, "/profile");
  await expectAccessible(page);

  const elsewhere = await browser.newContext({ locale: "ru-RU" });
  const other = await elsewhere.newPage();
  await signIn(other, person.email, "/profile");
  await expect(other.getByRole("heading", { name: person.name })).toBeVisible();

  await page.reload();
  await (await awake(page.getByRole("button", { name: "Завершить остальные" }))).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Завершить остальные" }).click();
  await expect(page.getByText("Остальные сеансы завершены")).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/signin/);
  await elsewhere.close();
});

test("the name, the password and the language are changed", async ({ page }) => {
  const person = somebody();
  await signUp(page, person, "/profile");
  await page.getByLabel("Имя", { exact: true }).fill("Вера Полоцкая");
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByRole("heading", { name: "Вера Полоцкая" })).toBeVisible();

  await page.getByLabel("Нынешний пароль").fill("wrong horse 7");
  await page.getByLabel("Новый пароль").fill("another horse 8");
  await page.getByRole("button", { name: "Сменить пароль" }).click();
  await expect(page.getByText("Это не ваш нынешний пароль.")).toBeVisible();
  await page.getByLabel("Нынешний пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Сменить пароль" }).click();
  await expect(page.getByText("Пароль изменён")).toBeVisible();

  await page
    .getByRole("radiogroup", { name: "Язык интерфейса" })
    .getByRole("radio", { name: "English" })
    .click();
  await expect(page.getByRole("heading", { name: "Preferences" })).toBeVisible();
  await page.context().clearCookies({ name: "locale" });
  await page.reload();
  await expect(page.getByRole("heading", { name: "Preferences" })).toBeVisible();
});

test("a wrong password is refused in words, and a page that needs an account leads back after signing in", async ({
  page,
}) => {
  const person = somebody();
  await signUp(page, person);
  await page.context().clearCookies({ name: /session-token/ });
  await page.goto("/profile");
  await expect(page).toHaveURL(/\/signin\?next=/);
  await expectAccessible(page);
  await page.getByLabel("Почта или имя пользователя").fill(person.email);
  await page.getByLabel("Пароль").fill("wrong horse 7");
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page.getByText("Нет учётной записи с таким именем и паролем.")).toBeVisible();
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).toHaveURL(/\/profile$/);
});

test("before its script is there no form can be sent, so that nothing typed is lost", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "ru-RU" });
  await context.addCookies([{ name: "locale", value: "ru", url: baseURL ?? "" }]);
  const page = await context.newPage();
  for (const [path, button] of [
    ["/signin", "Войти"],
    ["/signup", "Создать учётную запись"],
    ["/forgot", "Прислать ссылку"],
    ["/write/new", "Войти и написать"],
  ] as const) {
    await page.goto(`${baseURL}${path}`);
    await expect(page.getByRole("main").getByRole("button", { name: button })).toBeDisabled();
  }
  await context.close();
});
