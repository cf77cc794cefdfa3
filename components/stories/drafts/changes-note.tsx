import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { Added, Removed } from "./revised-text";

type ChangesNoteProps = {
  draftId: string;
  shown: { number: number; instruction: string; fields: DraftFields };
  before: DraftFields;
};

/** Says that the proof shows what a revision changed, and how that is marked. */
export async function ChangesNote({ draftId, shown, before }: ChangesNoteProps) {
  const t = await getTranslations("write.revisions");
  const changed = JSON.stringify(shown.fields) !== JSON.stringify(before);
  return (
    <div className="mt-6 flex flex-col gap-1.5 border-l-2 border-accent pl-4 text-[0.9375rem] text-ink-soft">
      <p>
        {changed ? t("showing", { number: shown.number }) : t("nothing")}{" "}
        {changed &&
          t.rich("legend", {
            ins: (words) => <Added>{words}</Added>,
            del: (words) => <Removed>{words}</Removed>,
          })}
      </p>
      <p className="text-sm text-ink-faint">
        {t("instruction")}: {shown.instruction}
      </p>
      <p>
        <Link href={`/write/${draftId}`} className="text-link text-sm text-accent">
          {t("close")}
        </Link>
      </p>
    </div>
  );
}
