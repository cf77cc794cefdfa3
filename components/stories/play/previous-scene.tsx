"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/prose";
import { Paragraphs } from "../paragraphs";

/** The scene at which the choice was made, folded away while its answer is awaited. */
export function PreviousScene({ text, lang }: { text: string; lang: string }) {
  const t = useTranslations("play");
  return (
    <details className="group mt-10 border-t border-rule pt-4">
      <summary className="flex w-fit list-none items-center gap-2 text-sm text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-90" />
        {t("previous")}
      </summary>
      <Prose lang={lang} className="pt-5 text-ink-soft">
        <Paragraphs text={text} />
      </Prose>
    </details>
  );
}
