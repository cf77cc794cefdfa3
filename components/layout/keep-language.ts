import type { Locale } from "@/lib/i18n/locales";

/**
 * Keeps the chosen language on the account, for the other devices. What it needs is loaded when it is called:
 * few visitors ever change the language, and every page has the switch.
 * @throws what `call` throws
 */
export async function keepLanguage(language: Locale): Promise<void> {
  const [{ call }, { updateProfileEndpoint }] = await Promise.all([
    import("@/lib/http/client"),
    import("@/lib/accounts/endpoints/chat"),
  ]);
  await call(updateProfileEndpoint, { body: { language } });
}
