import { describe, expect, it } from "vitest";
import { renderChapter } from "./render-chapter";

describe("a rendered chapter", () => {
  it("numbers its blocks and says where each begins in the Markdown", () => {
    const markdown = "Раз.\n\n> Два *тоже*.\n\n* * *\n\nТри.";
    const html = renderChapter(markdown, "ru");
    const places = [...html.matchAll(/data-paragraph="(\d+)" data-offset="(\d+)"/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(places).toEqual([
      [0, 0],
      [1, markdown.indexOf(">")],
      [2, markdown.indexOf("* * *")],
      [3, markdown.indexOf("Три")],
    ]);
  });

  it("puts headings below the chapter's title", () => {
    expect(renderChapter("# One\n\n## Two", "en")).toMatch(/<h2.*One<\/h2>\n<h3.*Two<\/h3>/);
  });

  it("keeps reading aids and line breaks", () => {
    const html = renderChapter("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です<br>終", "ja");
    expect(html).toContain("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です<br>");
  });

  it("links footnotes there and back", () => {
    const html = renderChapter("Text[^1].\n\n[^1]: A note.", "ru");
    const target = /href="#([^"]+)"/.exec(html)?.[1];
    expect(target).toBeTruthy();
    expect(html).toContain(`id="${target}"`);
    expect(html).toContain("Примечания");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<ruby onclick=alert(1)>x</ruby>",
    "[x](javascript:alert(1))",
    "<iframe src=//evil.example></iframe>",
    "![x](https://evil.example/a.png)",
    "![x](//evil.example/a.png)",
    "<a href='https://evil.example'>x</a>",
    "<style>*{display:none}</style>",
    "<ruby><ruby><rt>",
  ])("lets nothing through of %j", (markdown) => {
    const html = renderChapter(`Before.\n\n${markdown}\n\nAfter.`, "en");
    expect(html).not.toMatch(/<(?:script|img|iframe|style)|onerror|onclick|javascript:|evil/);
    expect(html).toContain("After.");
  });

  it("shows pictures of our own", () => {
    expect(renderChapter("![Map](/uploads/maps/a.webp)", "en")).toContain('src="/uploads/maps/a.webp"');
  });
});
