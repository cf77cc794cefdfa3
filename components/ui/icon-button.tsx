"use client";

import { Button as BaseButton } from "@base-ui/react/button";
import type { ComponentPropsWithRef } from "react";
import { cn } from "./cn";
import { Tooltip } from "./tooltip";

type IconButtonProps = Omit<ComponentPropsWithRef<"button">, "aria-label"> & {
  /** The accessible name, and the text of the tooltip. */
  label: string;
  size?: "sm" | "md";
  /** Which side the tooltip opens on. */
  tooltipSide?: "top" | "bottom" | "left" | "right";
};

/** A button that shows only an icon; its name appears as a tooltip. */
export function IconButton({
  label,
  size = "md",
  tooltipSide = "bottom",
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip content={label} side={tooltipSide}>
      <BaseButton
        type="button"
        {...props}
        aria-label={label}
        className={cn(
          "inline-flex shrink-0 items-center justify-center rounded-sm text-ink-soft transition-colors duration-150",
          "hover:bg-wash hover:text-ink data-popup-open:bg-wash data-popup-open:text-ink",
          "aria-pressed:bg-wash aria-pressed:text-ink data-disabled:cursor-not-allowed data-disabled:opacity-45",
          size === "sm" ? "size-8 [&_svg]:size-4" : "size-10 [&_svg]:size-[1.15rem]",
          className,
        )}
      />
    </Tooltip>
  );
}
