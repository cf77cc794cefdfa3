"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./cn";

export const Sheet = Base.Root;
/** Opens the sheet; give it the button as `render`. */
export const SheetTrigger = Base.Trigger;
/** Closes the sheet; give it the button or link as `render`. */
export const SheetClose = Base.Close;

const sides = {
  left: "inset-y-0 left-0 w-[min(22rem,88vw)] border-r data-starting-style:-translate-x-full data-ending-style:-translate-x-full",
  right:
    "inset-y-0 right-0 w-[min(22rem,88vw)] border-l data-starting-style:translate-x-full data-ending-style:translate-x-full",
  bottom:
    "inset-x-0 bottom-0 max-h-[85dvh] border-t data-starting-style:translate-y-full data-ending-style:translate-y-full",
};

type SheetContentProps = {
  title: ReactNode;
  side?: keyof typeof sides;
  children: ReactNode;
};

/** A panel from the edge of the window: contents, settings, the menu on a phone. */
export function SheetContent({ title, side = "right", children }: SheetContentProps) {
  const t = useTranslations("ui");
  return (
    <Base.Portal>
      <Base.Backdrop className="veil-motion fixed inset-0 z-40 min-h-dvh bg-veil" />
      <Base.Popup
        className={cn(
          "fixed z-50 flex flex-col border-rule bg-surface text-ink shadow-lift transition-transform duration-250 ease-out outline-none",
          sides[side],
        )}
      >
        <header className="flex items-center justify-between gap-4 border-b border-rule py-3 pr-3 pl-5">
          <Base.Title className="text-lg">{title}</Base.Title>
          <Base.Close
            aria-label={t("close")}
            className="inline-flex size-10 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:bg-wash hover:text-ink"
          >
            <X className="size-4.5" aria-hidden />
          </Base.Close>
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
      </Base.Popup>
    </Base.Portal>
  );
}
