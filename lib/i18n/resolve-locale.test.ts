import { describe, expect, it } from "vitest";
import { resolveLocale } from "./resolve-locale";

describe("resolveLocale", () => {
  it("takes the language that was chosen over the browser's", () => {
    expect(resolveLocale("en", "ru-RU,ru;q=0.9")).toBe("en");
  });

  it("takes the browser's most wanted language that we speak", () => {
    expect(resolveLocale(undefined, "de-DE,en;q=0.4,ru;q=0.8")).toBe("ru");
    expect(resolveLocale(undefined, "en-GB,en;q=0.9,ru;q=0.8")).toBe("en");
  });

  it("ignores a language that is refused", () => {
    expect(resolveLocale(undefined, "ru;q=0, en;q=0.1")).toBe("en");
  });

  it("falls back to the default without a usable wish", () => {
    expect(resolveLocale(undefined, null)).toBe("ru");
    expect(resolveLocale(undefined, "*")).toBe("ru");
    expect(resolveLocale(undefined, "ja,zh;q=0.5")).toBe("ru");
  });

  it("survives cookies and headers that are nonsense", () => {
    expect(resolveLocale("xx", "en")).toBe("en");
    expect(resolveLocale("__proto__", ";;;,q=,e n,\u0000,en_US")).toBe("ru");
    expect(resolveLocale(undefined, `${"x-".repeat(5000)},en`)).toBe("ru");
  });
});
