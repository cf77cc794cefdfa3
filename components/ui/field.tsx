"use client";

import { Field as Base } from "@base-ui/react/field";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "./cn";

type FieldProps = {
  label: ReactNode;
  /** One control: `Input`, `Textarea`, `Select`, `Slider`. */
  children: ReactNode;
  hint?: ReactNode;
  /** The message of a failed validation; its presence marks the control as invalid. */
  error?: ReactNode;
  /** Says beside the label that the field may stay empty. */
  optional?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** A control with its label, hint and error, wired to each other by ARIA. */
export function Field({ label, children, hint, error, optional, hideLabel, className, ...root }: FieldProps) {
  const t = useTranslations("ui.field");
  return (
    <Base.Root {...root} invalid={Boolean(error)} className={cn("flex flex-col gap-1.5", className)}>
      <Base.Label className={hideLabel ? "sr-only" : "text-sm font-medium text-ink"}>
        {label}
        {optional && <span className="ml-1.5 font-normal text-ink-faint">{t("optional")}</span>}
      </Base.Label>
      {children}
      {hint && <Base.Description className="text-xs text-ink-faint">{hint}</Base.Description>}
      <Base.Error match={Boolean(error)} className="text-xs text-danger">
        {error}
      </Base.Error>
    </Base.Root>
  );
}
