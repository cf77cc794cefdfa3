import type { ComponentPropsWithRef } from "react";
import { cn } from "./cn";

type ProseProps = ComponentPropsWithRef<"div"> & {
  /** How paragraphs part: by an indent, as in a book, or by a space, as in a note. */
  paragraphs?: "indent" | "spaced";
  /** Sets the first letter of the first paragraph large and red. */
  dropCap?: boolean;
};

/**
 * Reading text: rendered Markdown or paragraphs. Give `lang` when it differs from the page's, for
 * hyphenation. Its size, leading, measure and face follow the custom properties --prose-size,
 * --prose-leading, --prose-measure and --prose-family of any ancestor.
 */
export function Prose({ paragraphs = "indent", dropCap, className, ...props }: ProseProps) {
  return (
    <div
      {...props}
      data-paragraphs={paragraphs}
      data-drop-cap={dropCap ? "" : undefined}
      className={cn("prose", className)}
    />
  );
}
