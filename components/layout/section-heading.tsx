import Link from "next/link";
import type { ReactNode } from "react";

type SectionHeadingProps = {
  title: ReactNode;
  /** The id of the heading, for `aria-labelledby` of the section. */
  id?: string;
  /** Where the whole of it is to be seen. */
  href?: string;
  linkText?: ReactNode;
};

/** The heading of a section within a page, on a hairline. */
export function SectionHeading({ title, id, href, linkText }: SectionHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-ink/75 pt-4 pb-6">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {href && (
        <Link prefetch={false} href={href} className="text-link text-sm text-accent">
          {linkText}
        </Link>
      )}
    </div>
  );
}
