import { LOCALES, type Locale } from "@/db/schema/values";

export { LOCALES, type Locale };

/** What a visitor gets whose browser asks for none of our languages. */
export const DEFAULT_LOCALE: Locale = "ru";

/** Holds the language that was chosen; readable by scripts, so that the switch can write it. */
export const LOCALE_COOKIE = "locale";

/** Whether a text is the code of a language that the interface speaks. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
