"use client";

import { Button as BaseButton } from "@base-ui/react/button";
import type { ComponentPropsWithRef } from "react";
import { type ButtonLook, buttonVariants } from "./button-variants";
import { cn } from "./cn";
import { Spinner } from "./spinner";

type ButtonProps = ComponentPropsWithRef<"button"> &
  ButtonLook & {
    /** Shows a spinner and ignores presses, but keeps the focus where it is. */
    loading?: boolean;
  };

/** A button. `type` is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  loading = false,
  disabled,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <BaseButton
      type="button"
      {...props}
      disabled={disabled || loading}
      focusableWhenDisabled={loading}
      aria-busy={loading || undefined}
      className={cn(buttonVariants({ variant, size }), className)}
    >
      {loading && <Spinner className="size-4" />}
      {children}
    </BaseButton>
  );
}
