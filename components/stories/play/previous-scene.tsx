"use client";

import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/prose";
import { Paragraphs } from "../paragraphs";

/** The scene at which the choice was made, folded away while its answer is awaited. */
export function PreviousScene({ text, lang }: { text: string; lang: string }) {
  const t = useTranslations("play");
  return (
    <details className="mt-10 border-t border-rule pt-4">
      <summary className="w-fit text-sm text-ink-soft hover:text-ink">{t("previous")}</summary>
      <Prose lang={lang} className="pt-5 text-ink-soft">
        <Paragraphs text={text} />
      </Prose>
    </details>
  );
}
