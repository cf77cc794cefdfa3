"use client";

import { Input as BaseInput } from "@base-ui/react/input";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { cn } from "./cn";
import { controlClasses } from "./control-classes";

type InputProps = Omit<ComponentPropsWithRef<"input">, "size"> & {
  size?: "md" | "lg";
  /** An icon at the start of the box. */
  icon?: ReactNode;
};

/** A line of text. Inside `Field` it is labelled and described by itself. */
export function Input({ size = "md", icon, className, ...props }: InputProps) {
  const input = (
    <BaseInput
      {...props}
      className={cn(
        controlClasses,
        size === "lg" ? "h-12 px-4 text-base" : "h-10 px-3 text-[0.9375rem] max-sm:text-base",
        icon && "pl-9",
        className,
      )}
    />
  );
  if (!icon) return input;
  return (
    <span className="relative block w-full [&>svg]:pointer-events-none [&>svg]:absolute [&>svg]:top-1/2 [&>svg]:left-3 [&>svg]:size-4 [&>svg]:-translate-y-1/2 [&>svg]:text-ink-faint">
      {input}
      {icon}
    </span>
  );
}
