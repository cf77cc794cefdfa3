import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";

export const PASSWORD = "correct horse 7";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let count = 0;

/** A person whom no other test knows. */
export function somebody(): { name: string; email: string } {
  count += 1;
  const tag = `${process.pid}-${Date.now()}-${count}`;
  return { name: "Марфа Лоцман", email: `marfa-${tag}@example.com` };
}

/** Makes the browser ask for pages in Russian, and fails the test on any fault that a page's script does not catch. */
export async function inRussian(context: BrowserContext, url: string): Promise<void> {
  await context.addCookies([{ name: "locale", value: "ru", url }]);
  context.on("weberror", (fault) => {
    throw fault.error();
  });
}

/** Signs somebody up through the page, which then shows where they wanted to go. */
export async function signUp(page: Page, person: { name: string; email: string }, next = "/"): Promise<void> {
  await page.goto(`/signup?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Имя").fill(person.name);
  await page.getByLabel("Почта").fill(person.email);
  await page.getByLabel("Пароль").fill(PASSWORD);
  await page.getByRole("button", { name: "Создать учётную запись" }).click();
  await expect(page).not.toHaveURL(/signup/);
}

/** Signs in through the page. */
export async function signIn(page: Page, email: string, next = "/", password = PASSWORD): Promise<void> {
  await page.goto(`/signin?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Почта или имя пользователя").fill(email);
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(page).not.toHaveURL(/signin/);
}

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title comes a moment after the rest of a page that was opened from another one.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(found).toEqual([]);
}

/** Waits until the page's script has taken an element over: before that, a freshly loaded page does not answer to it. */
export async function awake(element: Locator): Promise<Locator> {
  const hasProps = (node: Element) => Object.keys(node).some((key) => key.startsWith("__reactProps"));
  await expect.poll(() => element.evaluate(hasProps)).toBe(true);
  return element;
}
