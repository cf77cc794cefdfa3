"use client";

import { useTranslations } from "next-intl";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

const VARIABLES = ["OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL"] as const;

/** Says that stories come from the offline storyteller, and how to plug in a model; nothing when one is. */
export function OfflineBadge({ offline }: { offline: boolean }) {
  const t = useTranslations("stories.offline");
  if (!offline) return null;
  return (
    <Popover>
      <PopoverTrigger className="inline-flex items-center gap-2 text-xs text-ink-faint underline decoration-rule-strong decoration-dotted underline-offset-4 hover:text-ink">
        <span aria-hidden="true" className="size-1.5 rounded-full border border-current" />
        {t("badge")}
      </PopoverTrigger>
      <PopoverContent title={t("title")} side="top" align="start">
        <p className="text-ink-soft">{t("text")}</p>
        <p className="pt-3 text-ink-soft">{t("plug")}</p>
        <pre className="mt-2 overflow-x-auto bg-wash px-3 py-2 font-mono text-xs leading-5">
          {VARIABLES.map((name) => `${name}=…`).join("\n")}
        </pre>
        <p className="pt-3 text-xs text-ink-faint">{t("hint")}</p>
      </PopoverContent>
    </Popover>
  );
}
