"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Prose } from "@/components/ui/prose";
import { Paragraphs } from "../paragraphs";
import { useRevealed } from "./use-revealed";

/** From here on a wait is longer than usual, and the reader is told that they need not stay. */
const LONG_WAIT_MS = 20_000;

/** The next scene while it is being written: a quiet line first, then its text as it grows. */
export function Telling({ text, lang }: { text: string; lang: string }) {
  const revealed = useRevealed(text);
  if (!revealed) return <WaitingLine />;
  return (
    <Prose lang={lang} data-growing="" aria-busy="true" className="lg:pt-7">
      <Paragraphs text={revealed} />
    </Prose>
  );
}

function WaitingLine() {
  const t = useTranslations("play");
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="pt-2 pb-4 lg:pt-8">
      <p className="flex items-center gap-4 font-serif text-lg text-ink-soft">
        <span aria-hidden="true" className="animate-breathe tracking-[0.3em] text-accent">
          ***
        </span>
        {t("waiting")}
      </p>
      {long && <p className="pt-3 text-sm text-ink-faint">{t("waitingLong")}</p>}
    </div>
  );
}
