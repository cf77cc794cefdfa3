/** What is read stands below this line of the window, in pixels; the bar covers what is above. */
export const READING_LINE = 100;

export type Spot = {
  /** The number of the block that is being read. */
  paragraph: number;
  /** The character of the Markdown at which it begins. */
  position: number;
  /** How much of the text is read, 0 to 100. */
  percent: number;
};

/** The blocks of a chapter in their order. */
export const blocksOf = (text: HTMLElement): HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>("[data-paragraph]"),
];

/** How much of a text is read, 0 to 100: nothing while its first line is in place, all when the last has come up. */
export function percentRead(text: HTMLElement): number {
  const { top, height } = text.getBoundingClientRect();
  const length = height - (window.innerHeight - READING_LINE);
  if (length <= 0) return 100;
  return Math.min(100, Math.max(0, (100 * (READING_LINE - top)) / length));
}

/** The spot of a block, which is the one at the reading line. */
export function spotOf(block: HTMLElement, text: HTMLElement): Spot {
  return {
    paragraph: Number(block.dataset.paragraph),
    position: Number(block.dataset.offset ?? 0),
    percent: Math.round(percentRead(text) * 10) / 10,
  };
}

/** The first block that reaches below the reading line; the last one at the end of the text. */
export function blockAtLine(text: HTMLElement): HTMLElement | undefined {
  const blocks = blocksOf(text);
  return blocks.find((block) => block.getBoundingClientRect().bottom > READING_LINE) ?? blocks.at(-1);
}

/** Scrolls so that a block is at the reading line; the first one stays below its chapter's title. */
export function scrollToParagraph(text: HTMLElement, paragraph: number): void {
  if (paragraph > 0) text.querySelector(`[data-paragraph="${paragraph}"]`)?.scrollIntoView();
}
