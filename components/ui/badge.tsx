import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn";

const badgeVariants = cva(
  "inline-flex h-5.5 items-center gap-1 rounded-sm px-2 text-2xs font-medium whitespace-nowrap [&_svg]:size-3",
  {
    variants: {
      tone: {
        neutral: "bg-wash text-ink-soft",
        outline: "border border-rule-strong text-ink-soft",
        accent: "bg-accent-wash text-accent",
        positive: "bg-positive-wash text-positive",
        danger: "bg-danger-wash text-danger",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

type BadgeProps = VariantProps<typeof badgeVariants> & { children: ReactNode; className?: string };

/** A short state or kind: "completed", "draft", "18+". */
export function Badge({ tone, children, className }: BadgeProps) {
  return <span className={cn(badgeVariants({ tone }), className)}>{children}</span>;
}
