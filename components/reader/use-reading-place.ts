import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { readDevicePlace } from "./device-place";
import {
  blockAtLine,
  blocksOf,
  READING_LINE,
  type Spot,
  scrollToParagraph,
  spotOf,
} from "./reading-position";
import { type ReadChapter, savePlace } from "./save-place";

/** Whoever looks in for a moment does not lose their place in another chapter. */
const SETTLED_MS = 4_000;
const QUIET_MS = 1_200;
const END_PERCENT = 98;

const key = ({ paragraph, percent }: Spot) => `${paragraph}${percent >= END_PERCENT ? " end" : ""}`;

/** Follows the reader through the text and keeps the place; resolves all saving on its own. */
class PlaceKeeper {
  #kept: string | undefined;
  #settled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The paragraph at which the page opened; a page that opens scrolls by itself until then. */
  #openedAt: number | undefined;
  readonly #settling: ReturnType<typeof setTimeout>;

  constructor(
    readonly text: HTMLElement,
    readonly chapter: ReadChapter,
  ) {
    this.#settling = setTimeout(() => this.settle(), SETTLED_MS);
  }

  /** From now on the place counts: the reader has stayed for a while. */
  settle(): void {
    this.#settled = true;
    this.#later();
  }

  /** The page has opened, at the paragraph where the reader stopped; they may have scrolled on already. */
  opened(paragraph: number): void {
    this.#openedAt = paragraph;
    this.moved();
  }

  /** The text has been scrolled. */
  moved(): void {
    if (this.#settled) this.#later();
    else if (this.#openedAt !== undefined && this.#paragraph() !== this.#openedAt) this.settle();
  }

  #paragraph(): number {
    return Number(blockAtLine(this.text)?.dataset.paragraph ?? 0);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), QUIET_MS);
  }

  save(): void {
    clearTimeout(this.#timer);
    const block = this.#settled && this.text.isConnected ? blockAtLine(this.text) : undefined;
    if (block) void this.#keep(spotOf(block, this.text));
  }

  async #keep(spot: Spot): Promise<void> {
    if (key(spot) === this.#kept) return;
    this.#kept = key(spot);
    if (!(await savePlace(this.chapter, spot))) this.#kept = undefined;
  }

  stop(): void {
    this.save();
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
  }
}

/** Goes to the place where the reader stopped, unless the page did so while it was read in. @returns the paragraph */
function resume(text: HTMLElement, { novelId, chapterId, signedIn }: ReadChapter): number {
  const device = signedIn ? null : readDevicePlace(novelId);
  const paragraph = device?.chapterId === chapterId ? device.paragraph : Number(text.dataset.resume ?? 0);
  if (text.dataset.resumed !== undefined || location.hash) return paragraph;
  text.dataset.resumed = "";
  scrollToParagraph(text, paragraph);
  return paragraph;
}

/**
 * Resumes a chapter where the reader stopped, and keeps their place in it while they read: when a paragraph has passed
 * the reading line, and for the last time as the page is left.
 */
export function useReadingPlace(textRef: RefObject<HTMLElement | null>, chapter: ReadChapter): void {
  const chapterRef = useRef(chapter);
  const keeperRef = useRef<PlaceKeeper | null>(null);
  // As an effect of the layout it ends while the text still stands in the page, and can still be measured.
  useLayoutEffect(() => {
    const text = textRef.current;
    if (!text) return;
    const keeper = new PlaceKeeper(text, chapterRef.current);
    keeperRef.current = keeper;
    const moved = () => keeper.moved();
    const hidden = () => document.visibilityState === "hidden" && keeper.save();
    const left = () => keeper.save();
    const observer = new IntersectionObserver(moved, {
      rootMargin: `-${READING_LINE}px 0px 0px 0px`,
    });
    for (const block of blocksOf(text)) observer.observe(block);
    window.addEventListener("scrollend", moved, { passive: true });
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", left);
    return () => {
      observer.disconnect();
      window.removeEventListener("scrollend", moved);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", left);
      keeper.stop();
    };
  }, [textRef]);
  // After the router's own scrolling, which would undo it.
  useEffect(() => {
    if (textRef.current) keeperRef.current?.opened(resume(textRef.current, chapterRef.current));
  }, [textRef]);
}
