import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Language } from "@/db/schema/values";
import { allowRuby } from "./markdown/allow-ruby";
import { lowerHeadings } from "./markdown/lower-headings";
import { markParagraphs } from "./markdown/mark-paragraphs";

const NOTES: Record<Language, string> = {
  ru: "Примечания",
  en: "Notes",
  zh: "注释",
  ja: "注",
  ko: "주석",
  fr: "Notes",
  de: "Anmerkungen",
};

/** Only what a set text needs; HTML in the Markdown never becomes HTML. */
const ALLOWED = {
  ...defaultSchema,
  tagNames: [
    ...["p", "br", "em", "strong", "del", "blockquote", "hr", "h2", "h3", "h4", "h5", "h6"],
    ...["ul", "ol", "li", "a", "sup", "section", "ruby", "rt", "rp", "img", "code", "pre"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  // Ids come from footnotes alone, which already carry a prefix that their links know of.
  clobber: [],
};

/** One for each language, since the heading of the notes is in it. */
const processors = new Map<Language, ReturnType<typeof makeProcessor>>();

function makeProcessor(lang: Language) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(allowRuby)
    .use(lowerHeadings)
    .use(remarkRehype, { footnoteLabel: NOTES[lang], footnoteBackLabel: "↩" })
    .use(rehypeSanitize, ALLOWED)
    .use(markParagraphs)
    .use(rehypeStringify)
    .freeze();
}

/**
 * A chapter's Markdown as HTML that is safe to set into a page. Every block at the top carries `data-paragraph`, its
 * number from 0, and `data-offset`, the character of the Markdown at which it begins.
 */
export function renderChapter(markdown: string, lang: Language): string {
  const processor = processors.get(lang) ?? makeProcessor(lang);
  processors.set(lang, processor);
  return processor.processSync(markdown).toString();
}
