import { cn } from "./cn";

type SeparatorProps = {
  /** Three asterisks instead of a line. */
  ornament?: boolean;
  vertical?: boolean;
  className?: string;
};

/** A hairline, or an ornament between parts of a text. */
export function Separator({ ornament, vertical, className }: SeparatorProps) {
  if (ornament) {
    return (
      <div aria-hidden="true" className={cn("text-center font-serif leading-none text-ink-faint", className)}>
        *&#8195;*&#8195;*
      </div>
    );
  }
  if (vertical) {
    return <span aria-hidden="true" className={cn("inline-block h-4 w-px bg-rule", className)} />;
  }
  return <hr className={cn("h-px border-0 bg-rule", className)} />;
}
