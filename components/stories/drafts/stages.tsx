"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { GENERATION_STAGES } from "@/db/schema/values";

export type Stage = (typeof GENERATION_STAGES)[number];

const SHOWN = ["queued", "planning", "characters", "opening"] as const satisfies readonly Stage[];

/** The stages of a draft's generation: what is done, what is being done, and what is to come. */
export function Stages({ stage }: { stage: Stage }) {
  const t = useTranslations("write.stages");
  const at = (SHOWN as readonly Stage[]).indexOf(stage);
  return (
    <>
      <p role="status" className="sr-only">
        {at >= 0 && t("live", { stage: t(SHOWN[at] ?? "queued") })}
      </p>
      <ol aria-label={t("label")} className="flex flex-col">
        {SHOWN.map((one, index) => (
          <StageLine key={one} name={t(one)} state={index < at ? "done" : index === at ? "now" : "next"} />
        ))}
      </ol>
    </>
  );
}

function StageLine({ name, state }: { name: string; state: "done" | "now" | "next" }) {
  const t = useTranslations("write.stages");
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className="group relative grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 pb-5"
    >
      <span
        aria-hidden="true"
        className={cn(
          "absolute top-4 bottom-0 left-[0.6875rem] w-px group-last:hidden",
          state === "done" ? "bg-ink-soft" : "bg-rule",
        )}
      />
      <span
        aria-hidden="true"
        className="relative flex size-6 translate-y-1 items-center justify-center self-start bg-ground"
      >
        {state === "done" && <Check className="size-4 text-ink-soft" />}
        {state === "now" && <span className="animate-breathe size-2.5 rounded-full bg-accent" />}
        {state === "next" && <span className="size-2.5 rounded-full border border-rule-strong" />}
      </span>
      <span className={cn("font-serif text-lg leading-7", state === "next" && "text-ink-faint")}>{name}</span>
      <span className={cn("text-xs", state === "now" ? "text-accent" : "text-ink-faint")}>{t(state)}</span>
    </li>
  );
}
