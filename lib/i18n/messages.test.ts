import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { loadMessages } from "./load-messages";
import { LOCALES } from "./locales";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

/** The names of arguments and tags in a message: what the code must hand over. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map((found) => found[1] ?? found[2] ?? "");
  return [...new Set(names)].sort();
}

const texts = new Map(
  await Promise.all(
    LOCALES.map(async (locale) => [locale, new Map(leaves(await loadMessages(locale)))] as const),
  ),
);

describe.each(LOCALES)("the texts in %s", (locale) => {
  const own = texts.get(locale) ?? new Map<string, string>();

  it("have the same keys as the others", () => {
    for (const other of texts.values()) expect([...own.keys()].sort()).toEqual([...other.keys()].sort());
  });

  it("take the same arguments as the others", () => {
    for (const other of texts.values()) {
      for (const [key, message] of own) {
        expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(other.get(key) ?? "")]);
      }
    }
  });

  it("are never empty and always well formed", async () => {
    const broken: string[] = [];
    const t = createTranslator({
      locale,
      messages: await loadMessages(locale),
      onError: (error) => error.code === "INVALID_MESSAGE" && broken.push(error.message),
    });
    for (const [key, message] of own) {
      if (!message.trim()) broken.push(key);
      t(key as never);
    }
    expect(broken).toEqual([]);
  });
});
