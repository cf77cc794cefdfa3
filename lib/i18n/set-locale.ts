import { writePreference } from "../theme/preference-cookie";
import { LOCALE_COOKIE, type Locale } from "./locales";

/** Keeps the chosen language on this device. The page shows it after `router.refresh()`. */
export function setLocale(locale: Locale): void {
  writePreference(LOCALE_COOKIE, locale);
}
