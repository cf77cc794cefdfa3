import Link from "next/link";
import type { ComponentPropsWithRef } from "react";
import { type ButtonLook, buttonVariants } from "./button-variants";
import { cn } from "./cn";

type ButtonLinkProps = ComponentPropsWithRef<typeof Link> & ButtonLook;

/** A link that looks like a button; needs no script of its own. */
export function ButtonLink({ variant, size, className, ...props }: ButtonLinkProps) {
  return <Link {...props} className={cn(buttonVariants({ variant, size }), className)} />;
}
