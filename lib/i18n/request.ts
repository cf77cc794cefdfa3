import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./load-messages";
import { isLocale, LOCALE_COOKIE } from "./locales";
import { resolveLocale } from "./resolve-locale";
import { TIME_ZONE } from "./time-zone";

/** Language, texts and clock settings of a request. An explicit `locale`, as mails give it, wins. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const locale = isLocale(wanted) ? wanted : await requestedLocale();
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE };
});

async function requestedLocale() {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return resolveLocale(jar.get(LOCALE_COOKIE)?.value, head.get("accept-language"));
}
