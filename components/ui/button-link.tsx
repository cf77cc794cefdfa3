import Link from "next/link";
import type { ComponentPropsWithRef } from "react";
import { type ButtonLook, buttonVariants } from "./button-variants";
import { cn } from "./cn";

type ButtonLinkProps = ComponentPropsWithRef<typeof Link> & ButtonLook;

/** A link that looks like a button; needs no script of its own. `prefetch` is off unless asked for. */
export function ButtonLink({ variant, size, className, ...props }: ButtonLinkProps) {
  return <Link prefetch={false} {...props} className={cn(buttonVariants({ variant, size }), className)} />;
}
