/** What every box that text is typed into or a value chosen from has in common. */
export const controlClasses = [
  "w-full rounded-sm border border-rule-strong bg-surface text-ink transition-colors duration-150",
  "hover:border-ink-soft focus-visible:border-focus focus-visible:outline-offset-0",
  "data-invalid:border-danger aria-invalid:border-danger",
  "disabled:cursor-not-allowed disabled:bg-wash disabled:text-ink-faint",
  "data-disabled:cursor-not-allowed data-disabled:bg-wash data-disabled:text-ink-faint",
].join(" ");
