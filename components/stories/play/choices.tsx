"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import { useChoiceKeys } from "./use-choice-keys";

type ChoicesProps = {
  choices: readonly { choice_id: string; text: string }[];
  lang: string;
  /** The choice that has been made and waits for its answer. */
  askingId: string | null;
  /** The heading above them; the usual question when left out. */
  title?: string;
  onChoose(choiceId: string): void;
};

/** What the player can do now, as rows. A digit moves the focus to its row, Enter chooses it. */
export function Choices({ choices, lang, askingId, title, onChoose }: ChoicesProps) {
  const t = useTranslations("play");
  const list = useChoiceKeys();
  return (
    <section aria-labelledby="choices" className="pt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-3">
        <h3 id="choices" className="font-sans text-sm font-medium tracking-normal text-ink-soft">
          {title ?? t("choices")}
        </h3>
        <p className="text-xs text-ink-faint max-lg:hidden">{t("keys", { count: choices.length })}</p>
      </div>
      <ol ref={list} lang={lang} className="border-t border-rule-strong">
        {choices.map(({ choice_id, text }, index) => (
          <li key={choice_id} className="border-b border-rule">
            <button
              type="button"
              aria-disabled={askingId !== null}
              aria-busy={choice_id === askingId || undefined}
              onClick={() => askingId === null && onChoose(choice_id)}
              className={cn(
                "group -mx-3 flex w-[calc(100%+1.5rem)] items-baseline gap-4 px-3 py-3.5 text-left transition-colors duration-150 sm:-mx-4 sm:w-[calc(100%+2rem)] sm:px-4",
                askingId === null && "hover:bg-wash focus-visible:bg-wash",
                choice_id === askingId && "bg-wash",
                askingId !== null && choice_id !== askingId && "text-ink-faint",
              )}
            >
              <span
                className={cn(
                  "figures-table w-3.5 shrink-0 font-sans text-sm text-ink-faint",
                  askingId === null && "group-hover:text-accent group-focus-visible:text-accent",
                )}
              >
                {choice_id === askingId ? <Spinner className="size-3.5 translate-y-0.5" /> : index + 1}
              </span>
              <span className="font-serif text-lg leading-[1.45] hyphens-auto">{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
