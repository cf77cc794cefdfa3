import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { getActor } from "@/lib/auth/viewer";
import { loadMessages } from "./load-messages";
import { isLocale, LOCALE_COOKIE } from "./locales";
import { resolveLocale } from "./resolve-locale";
import { TIME_ZONE } from "./time-zone";

/**
 * Language, texts and clock settings of a request: an explicit `locale` first, then the account's language, the device's,
 * and what the browser asks for.
 */
export default getRequestConfig(async ({ locale: wanted }) => {
  const locale = isLocale(wanted) ? wanted : await requestedLocale();
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE };
});

async function requestedLocale() {
  const [jar, head, actor] = await Promise.all([cookies(), headers(), getActor()]);
  if (isLocale(actor?.language)) return actor.language;
  return resolveLocale(jar.get(LOCALE_COOKIE)?.value, head.get("accept-language"));
}
