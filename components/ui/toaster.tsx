"use client";

import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear; stands once, in the root layout. Show one with `toast` from `@/components/ui/toast`. */
export function Toaster() {
  const t = useTranslations("ui.toast");
  return (
    <Sonner
      position="bottom-right"
      containerAriaLabel={t("region")}
      icons={{
        success: <CircleCheck className="size-4.5 text-positive" aria-hidden />,
        error: <CircleAlert className="size-4.5 text-danger" aria-hidden />,
        warning: <TriangleAlert className="size-4.5 text-danger" aria-hidden />,
        info: <Info className="size-4.5 text-ink-soft" aria-hidden />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-start gap-3 rounded-sm border border-rule bg-surface p-4 font-sans text-sm text-ink shadow-lift sm:w-(--width)",
          icon: "mt-0.5 shrink-0",
          content: "flex-1",
          title: "font-medium",
          description: "pt-0.5 text-ink-soft",
          actionButton: "text-link shrink-0 font-medium text-accent",
          cancelButton: "shrink-0 text-ink-soft",
        },
      }}
    />
  );
}
