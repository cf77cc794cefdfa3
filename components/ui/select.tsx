"use client";

import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { cn } from "./cn";
import { controlClasses } from "./control-classes";
import { itemClasses, popupClasses } from "./popup-classes";

export type SelectItem<Value extends string = string> = { value: Value; label: string; disabled?: boolean };

type SelectProps<Value extends string> = {
  items: readonly SelectItem<Value>[];
  value?: Value;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  placeholder?: string;
  name?: string;
  disabled?: boolean;
  required?: boolean;
  size?: "sm" | "md";
  /** The name, when the select does not stand in a `Field`. */
  "aria-label"?: string;
  className?: string;
};

/** One choice from a list. */
export function Select<Value extends string = string>(props: SelectProps<Value>) {
  const { items, onValueChange, placeholder, size = "md", className, "aria-label": label, ...root } = props;
  return (
    <Base.Root
      {...root}
      items={items.map(({ value, label: text }) => ({ value, label: text }))}
      onValueChange={(value) => value !== null && onValueChange?.(value as Value)}
    >
      <Base.Trigger
        aria-label={label}
        className={cn(
          controlClasses,
          "flex items-center justify-between gap-2 text-left",
          size === "sm" ? "h-8 px-2.5 text-sm" : "h-10 px-3 text-[0.9375rem]",
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-faint" />
        <Base.Icon className="shrink-0 text-ink-faint">
          <ChevronDown className="size-4" aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup
            className={cn(
              popupClasses,
              "max-h-[min(22rem,var(--available-height))] min-w-(--anchor-width) overflow-y-auto py-1",
            )}
          >
            {items.map((item) => (
              <Base.Item
                key={item.value}
                value={item.value}
                disabled={item.disabled}
                className={cn(itemClasses, "pr-9")}
              >
                <Base.ItemText>{item.label}</Base.ItemText>
                <Base.ItemIndicator className="absolute right-3 text-accent">
                  <Check className="size-4" aria-hidden />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
