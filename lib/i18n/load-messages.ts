import type { Messages } from "./catalogues/by-namespace";
import type { Locale } from "./locales";

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  ru: () => import("./catalogues/ru"),
  en: () => import("./catalogues/en"),
};

const loaded = new Map<Locale, Promise<Messages>>();

/**
 * All texts of a language: one namespace for each file of its folder, named as the file is. The same promise
 * every time, so that a component may `use` it.
 */
export function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = catalogues[locale]().then((catalogue) => catalogue.messages);
  // A file that did not arrive is asked for again by the next render.
  loading.catch(() => loaded.delete(locale));
  loaded.set(locale, loading);
  return loading;
}
