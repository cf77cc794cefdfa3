import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type DoorProps = {
  href: string;
  title: string;
  text: string;
  link: string;
  /** A picture of what is behind the door, made of type. */
  children: ReactNode;
};

/** One way in. The whole of it can be pressed; the link at its foot is what the keyboard reaches. */
export function Door({ href, title, text, link, children }: DoorProps) {
  return (
    <article className="group relative row-span-4 grid grid-rows-subgrid gap-5 py-8 lg:px-8 lg:py-9 lg:first:pl-0 lg:last:pr-0">
      <h2 className="text-2xl">{title}</h2>
      <div
        aria-hidden="true"
        className="flex min-h-48 flex-col justify-center bg-surface px-6 py-6 select-none"
      >
        {children}
      </div>
      <p className="text-[0.9375rem] text-ink-soft">{text}</p>
      <Link
        prefetch={false}
        href={href}
        className="inline-flex items-center gap-2 self-end justify-self-start text-[0.9375rem] font-medium text-accent after:absolute after:inset-0 group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
      >
        {link}
        <ArrowRight
          className="size-4 transition-transform duration-200 group-hover:translate-x-1"
          aria-hidden
        />
      </Link>
    </article>
  );
}
