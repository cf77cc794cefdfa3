"use client";

import { CornerLeftUp } from "lucide-react";
import { useTranslations } from "next-intl";

const EXAMPLES = ["example1", "example2", "example3", "example4"] as const;

/** Prompts to try; pressing one puts it into the field, to be sent or changed. */
export function PromptExamples({ onTake }: { onTake(example: string): void }) {
  const t = useTranslations("write.new");
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="pb-2 font-sans text-sm font-medium tracking-normal text-ink-soft">
        {t("examples")}
      </h2>
      <ul className="grid border-t border-rule sm:grid-cols-2 sm:gap-x-8">
        {EXAMPLES.map((example) => (
          <li key={example} className="border-b border-rule">
            <button
              type="button"
              onClick={() => onTake(t(example))}
              className="group flex h-full w-full items-baseline gap-3 py-3.5 text-left"
            >
              <span className="font-serif leading-[1.5] text-ink-soft transition-colors duration-150 group-hover:text-ink">
                {t(example)}
              </span>
              <CornerLeftUp
                aria-hidden
                className="ml-auto size-4 shrink-0 translate-y-0.5 text-ink-faint transition-colors duration-150 group-hover:text-accent"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
