import type { Locale } from "./locales";

type Messages = { [key: string]: string | Messages };

const files = import.meta.glob<Messages>("./messages/*/*.json", { import: "default" });

/** All texts of a language: one namespace for each file of its folder, named as the file is. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const start = `./messages/${locale}/`;
  const namespaces = Object.entries(files).filter(([path]) => path.startsWith(start));
  const entries = await Promise.all(
    namespaces.map(
      async ([path, load]) => [path.slice(start.length, -".json".length), await load()] as const,
    ),
  );
  return Object.fromEntries(entries);
}
