import Link from "next/link";
import { getTranslations } from "next-intl/server";

type RevisionListProps = {
  draftId: string;
  /** Oldest first. */
  revisions: readonly { number: number; instruction: string }[];
  /** The revision whose changes are being shown. */
  shown?: number;
};

/** What the author has asked for, the newest first, each with the way to what it changed. */
export async function RevisionList({ draftId, revisions, shown }: RevisionListProps) {
  if (revisions.length < 2) return null;
  const t = await getTranslations("write.revisions");
  const newest = revisions.at(-1)?.number;
  return (
    <section aria-labelledby="revisions" className="border-t border-rule pt-4">
      <h2 id="revisions" className="pb-3 text-lg">
        {t("title")}
      </h2>
      <ol reversed className="flex flex-col gap-4">
        {revisions.toReversed().map(({ number, instruction }) => (
          <li key={number} className="grid grid-cols-[1.25rem_minmax(0,1fr)] text-sm">
            <span aria-hidden="true" className="figures-text font-serif text-base text-accent">
              {number}
            </span>
            <div className="flex min-w-0 flex-col items-start gap-1">
              <p className="line-clamp-4 text-ink-soft">{number === 1 ? t("first") : instruction}</p>
              {number === newest && <span className="text-xs text-ink-faint">{t("current")}</span>}
              {number > 1 && number !== shown && (
                <Link href={`/write/${draftId}?changes=${number}`} className="text-link text-xs text-accent">
                  {t("seeChanges")}
                </Link>
              )}
              {number === shown && (
                <Link href={`/write/${draftId}`} className="text-link text-xs text-accent">
                  {t("close")}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
