import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

const widths = { form: "max-w-form", reading: "max-w-measure", narrow: "max-w-narrow", wide: "max-w-wide" };

type PageShellProps = {
  /** form 26rem, reading 39rem, narrow 50rem, wide 76rem; the margins come on top. */
  width?: keyof typeof widths;
  children: ReactNode;
  className?: string;
};

/** The column that a page's content stands in. The root layout holds the `main` element around it. */
export function PageShell({ width = "wide", children, className }: PageShellProps) {
  return (
    <div className="page-margins">
      <div className={cn("mx-auto w-full pt-10 sm:pt-14", widths[width], className)}>{children}</div>
    </div>
  );
}
