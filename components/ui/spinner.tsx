import { cn } from "./cn";
import { VisuallyHidden } from "./visually-hidden";

/** A turning arc. With `label` it announces itself; without, whatever holds it must say what is going on. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex">
      <svg
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        aria-hidden="true"
        className={cn("size-5 animate-spin [animation-duration:1.1s]", className)}
      >
        <circle cx="10" cy="10" r="8" opacity="0.22" />
        <path d="M18 10a8 8 0 0 0-8-8" />
      </svg>
      {label && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
