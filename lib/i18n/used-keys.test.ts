import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadMessages } from "./load-messages";

type Tree = { [key: string]: string | Tree };

const sources = globSync("{app,components,lib,inngest}/**/*.{ts,tsx}").filter(
  (path) => !path.includes(".test."),
);

/** The keys that a source file asks for by a literal: namespace and key joined. */
function literalKeys(source: string): string[] {
  const translators = source.matchAll(
    /const (\w+) = (?:await )?(?:use|get)Translations\(\s*(?:"([\w.]+)")?\s*\)/g,
  );
  const namespaces = new Map<string, Set<string>>();
  for (const [, name = "", namespace = ""] of translators) {
    namespaces.set(name, (namespaces.get(name) ?? new Set()).add(namespace));
  }
  return [...namespaces].flatMap(([name, spaces]) => {
    const calls = source.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.markup)?\\(\\s*"([\\w.]+)"`, "g"));
    return [...calls].map(([, key = ""]) =>
      [...spaces].map((space) => (space ? `${space}.${key}` : key)).join(" or "),
    );
  });
}

function textAt(messages: Tree, path: string): unknown {
  return path.split(".").reduce<string | Tree | undefined>((node, key) => {
    return typeof node === "object" ? node[key] : undefined;
  }, messages);
}

describe("keys used in the code", () => {
  it("finds them, also where a call spans lines", () => {
    const source = 'const t = await getTranslations("home");\nt("lead"); t.rich(\n  "title", {})';
    expect(literalKeys(source)).toEqual(["home.lead", "home.title"]);
  });

  it("all have a text", async () => {
    const messages = await loadMessages("en");
    const missing = sources.flatMap((path) =>
      literalKeys(readFileSync(path, "utf8"))
        .filter((keys) => keys.split(" or ").every((key) => typeof textAt(messages, key) !== "string"))
        .map((keys) => `${path}: ${keys}`),
    );
    expect(missing).toEqual([]);
  });
});
