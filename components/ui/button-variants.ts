import { cva, type VariantProps } from "class-variance-authority";

/** The looks of a button, shared by `Button` and by links that look like one. */
export const buttonVariants = cva(
  [
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-sm border font-medium whitespace-nowrap select-none",
    "transition-colors duration-150 [&_svg]:shrink-0",
    "data-disabled:cursor-not-allowed not-aria-busy:data-disabled:opacity-55 aria-busy:cursor-progress",
  ],
  {
    variants: {
      variant: {
        primary:
          "border-accent-fill bg-accent-fill text-accent-ink hover:border-accent-fill-hover hover:bg-accent-fill-hover",
        secondary: "border-rule-strong bg-transparent text-ink hover:border-ink hover:bg-wash",
        quiet: "border-transparent bg-transparent text-ink hover:bg-wash",
        danger: "border-danger bg-transparent text-danger hover:bg-danger hover:text-danger-ink",
        link: "text-link h-auto! rounded-xs border-0 p-0! text-accent",
      },
      size: {
        sm: "h-8 px-3 text-sm [&_svg]:size-3.5",
        md: "h-10 px-4.5 text-[0.9375rem] [&_svg]:size-4",
        lg: "h-12 px-6 text-base [&_svg]:size-4.5",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export type ButtonLook = VariantProps<typeof buttonVariants>;
