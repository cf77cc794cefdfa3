"use client";

import { ChevronLeft, Keyboard } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type CSSProperties, type ReactNode, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { ReaderSettings } from "@/lib/reading/reader-settings";
import { KeysDialog } from "./keys-dialog";
import type { ReadChapter } from "./save-place";
import { SettingsPopover } from "./settings-popover";
import { useReaderKeys } from "./use-reader-keys";
import { useReadingPlace } from "./use-reading-place";
import { useScrollLine } from "./use-scroll-line";
import { useSettings } from "./use-settings";

type ReaderProps = {
  chapter: ReadChapter;
  settings: ReaderSettings;
  novel: { href: string; title: string; lang: string };
  chapterLabel: string;
  previousHref?: string;
  nextHref?: string;
  /** The paragraph at which the account stopped in this chapter. */
  resumeAt?: number;
  /** The chapter's title and what goes with it. */
  head: ReactNode;
  /** The text itself. */
  children: ReactNode;
  /** What comes after the last line. */
  end: ReactNode;
};

const MEASURES = { narrow: "28em", medium: "34em", wide: "42em" };

/** A page of reading: the text as the reader wants it set, and nothing else that would speak up. */
export function Reader(props: ReaderProps) {
  const { chapter, novel, chapterLabel, head, children, end } = props;
  const t = useTranslations("reader");
  const text = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState<"settings" | "keys" | null>(null);
  const [settings, change] = useSettings(props.settings, text, {
    signedIn: chapter.signedIn,
    failed: t("settings.failed"),
  });
  useReadingPlace(text, chapter);
  useScrollLine(text, bar, line);
  useChapterKeys(props, (what) => setOpen((now) => (now === what ? null : what)));
  return (
    <div
      className="reader min-h-dvh bg-ground text-ink"
      data-theme={settings.theme === "site" ? undefined : settings.theme}
      style={typography(settings)}
    >
      <header ref={bar} className="reader-bar sticky top-0 z-30 border-b border-rule bg-ground">
        <div className="page-margins flex h-12 items-center gap-2">
          <a
            href={novel.href}
            lang={novel.lang}
            className="-ml-1.5 flex min-w-0 items-center gap-1 py-2 font-serif text-[0.9375rem] text-ink-soft hover:text-ink"
          >
            <ChevronLeft className="size-4.5 shrink-0" aria-hidden />
            <span className="truncate">{novel.title}</span>
          </a>
          <span className="figures-table shrink-0 text-sm text-ink-faint max-sm:hidden">{chapterLabel}</span>
          <div className="-mr-2 ml-auto flex items-center">
            <span className="max-md:hidden">
              <IconButton label={t("keys.title")} onClick={() => setOpen("keys")}>
                <Keyboard aria-hidden />
              </IconButton>
            </span>
            <SettingsPopover
              settings={settings}
              onChange={change}
              open={open === "settings"}
              onOpenChange={(shown) => setOpen(shown ? "settings" : null)}
            />
          </div>
        </div>
        <span
          ref={line}
          aria-hidden="true"
          className="absolute inset-x-0 -bottom-px h-px origin-left scale-x-0 bg-accent"
        />
      </header>
      <article className="page-margins">
        <div className="mx-auto pt-12 pb-24 sm:pt-20" style={{ maxWidth: "var(--prose-measure)" }}>
          {head}
          <div
            ref={text}
            id="chapter-text"
            data-novel={chapter.novelId}
            data-chapter={chapter.chapterId}
            data-resume={props.resumeAt}
            data-device={chapter.signedIn ? undefined : ""}
            suppressHydrationWarning
          >
            {children}
          </div>
          {end}
        </div>
      </article>
      <KeysDialog open={open === "keys"} onOpenChange={(shown) => setOpen(shown ? "keys" : null)} />
    </div>
  );
}

function useChapterKeys(
  { previousHref, nextHref }: ReaderProps,
  toggle: (what: "settings" | "keys") => void,
): void {
  const router = useRouter();
  useReaderKeys({
    ArrowLeft: previousHref ? () => router.push(previousHref) : undefined,
    ArrowRight: nextHref ? () => router.push(nextHref) : undefined,
    s: () => toggle("settings"),
    "?": () => toggle("keys"),
  });
}

function typography(settings: ReaderSettings): CSSProperties {
  return {
    "--prose-size": `${settings.font_size / 16}rem`,
    "--prose-leading": settings.line_height,
    "--prose-measure": MEASURES[settings.width],
    "--prose-family": `var(--font-${settings.face})`,
    fontSize: "var(--prose-size)",
  } as CSSProperties;
}
