"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./cn";

export const Dialog = Base.Root;
/** Opens the dialog; give it the button: `<DialogTrigger render={<Button />}>…`. */
export const DialogTrigger = Base.Trigger;
/** Closes the dialog; give it the button as `render`. */
export const DialogClose = Base.Close;

const widths = { sm: "max-w-sm", md: "max-w-lg", lg: "max-w-3xl" };

type DialogContentProps = {
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons at the end, the main one last. */
  footer?: ReactNode;
  size?: keyof typeof widths;
};

/** The sheet of a dialog, over a veil; scrolls inside when it is taller than the window. */
export function DialogContent({ title, description, children, footer, size = "md" }: DialogContentProps) {
  const t = useTranslations("ui");
  return (
    <Base.Portal>
      <Base.Backdrop className="veil-motion fixed inset-0 z-40 min-h-dvh bg-veil" />
      <Base.Viewport className="fixed inset-0 z-50 flex items-center justify-center p-4">
        <Base.Popup
          className={cn(
            "veil-motion flex max-h-full w-full flex-col rounded-sm border border-rule bg-surface text-ink shadow-lift outline-none",
            widths[size],
          )}
        >
          <header className="flex items-start justify-between gap-4 px-6 pt-5">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Close
              aria-label={t("close")}
              className="-mr-2 inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:bg-wash hover:text-ink"
            >
              <X className="size-4.5" aria-hidden />
            </Base.Close>
          </header>
          <div className="min-h-0 overflow-y-auto px-6 pt-2 pb-6">
            {description && (
              <Base.Description className="text-[0.9375rem] text-ink-soft">{description}</Base.Description>
            )}
            {children && <div className={description ? "pt-4" : undefined}>{children}</div>}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-3 border-t border-rule px-6 py-4">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Viewport>
    </Base.Portal>
  );
}
