import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { Separator } from "@/components/ui/separator";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { DraftProgress } from "./draft-progress";
import { Galley } from "./galley";
import { QuotedWish } from "./quoted-wish";
import type { Stage } from "./stages";

type DraftBeingWrittenProps = {
  draftId: string;
  viewerId: string;
  stage: Stage;
  /** What was asked for last: the prompt, or the wish for a revision. */
  wish: string;
  /** The draft as it was before the revision that runs. */
  previous: DraftFields | null;
};

/** A draft while it is being written, for the first time or anew. */
export async function DraftBeingWritten(props: DraftBeingWrittenProps) {
  const { draftId, viewerId, stage, wish, previous } = props;
  const t = await getTranslations("write.draft");
  return (
    <PageShell width="reading">
      <PageHeader title={t(previous ? "revisingTitle" : "generatingTitle")} lead={t("generatingText")} />
      <div className="flex flex-col gap-10">
        <QuotedWish label={t(previous ? "yourInstruction" : "yourPrompt")} text={wish} />
        <DraftProgress draftId={draftId} viewerId={viewerId} stage={stage} isRevision={previous !== null} />
      </div>
      {previous && (
        <section aria-labelledby="earlier" className="pt-14">
          <Separator ornament className="pb-10" />
          <h2 id="earlier" className="label-caps pb-6 font-sans text-ink-faint">
            {t("earlier")}
          </h2>
          <div inert className="opacity-50">
            <p lang={previous.language} className="pb-8 font-serif text-4xl font-medium">
              {previous.title}
            </p>
            <Galley fields={previous} />
          </div>
        </section>
      )}
    </PageShell>
  );
}
