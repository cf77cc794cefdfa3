import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";

type MoreLinkProps = {
  /** Where the list goes on; null at its end. */
  moreHref: string | null;
  /** Where it begins; null when this is its beginning. */
  firstHref: string | null;
  moreText: string;
  firstText: string;
};

/** The foot of a list that is paged by cursor. */
export function MoreLink({ moreHref, firstHref, moreText, firstText }: MoreLinkProps) {
  if (!moreHref && !firstHref) return null;
  return (
    <div className="flex flex-wrap items-center gap-6 pt-8">
      {moreHref && <ButtonLink href={moreHref}>{moreText}</ButtonLink>}
      {firstHref && (
        <Link href={firstHref} className="text-link text-sm text-accent">
          {firstText}
        </Link>
      )}
    </div>
  );
}
