import { getTranslations } from "next-intl/server";
import { PageShell } from "@/components/layout/page-shell";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { Notice } from "../notice";
import { ChangesNote } from "./changes-note";
import { DraftFacts } from "./draft-facts";
import { Galley } from "./galley";
import { PublishButton } from "./publish-button";
import { ReviseForm } from "./revise-form";
import { ReviseJump } from "./revise-jump";
import { RevisedText } from "./revised-text";
import { RevisionList } from "./revision-list";

export type Revision = { number: number; instruction: string; fields: DraftFields };

type DraftProofProps = {
  draftId: string;
  createdAt: string;
  fields: DraftFields;
  /** Why the last revision could not be written. */
  failure: string | null;
  /** Oldest first. */
  revisions: readonly Revision[];
  /** The revision whose changes are to be marked, with what was there before. */
  changes: { shown: Revision; before: DraftFields } | null;
};

/** A finished draft: its proof, and what can be done with it. */
export async function DraftProof(props: DraftProofProps) {
  const { draftId, createdAt, failure, revisions, changes } = props;
  const [t, tRevise] = await Promise.all([getTranslations("write.draft"), getTranslations("write.revise")]);
  const fields = changes?.shown.fields ?? props.fields;
  const before = changes?.before;
  return (
    <PageShell>
      <div className="mx-auto grid max-w-[65rem] justify-between gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,39rem)_18rem] lg:grid-rows-[auto_1fr]">
        <header>
          <Breadcrumb items={[{ label: t("back"), href: "/write" }, { label: fields.title }]} />
          <p className="label-caps pt-8 text-ink-faint">{t("galley")}</p>
          <h1 lang={fields.language} className="pt-3 text-4xl hyphens-auto">
            <RevisedText inline now={fields.title} before={before?.title} />
          </h1>
          {failure && (
            <div className="pt-6">
              <Notice title={t("revisionFailed")}>{t("reason", { reason: failure })}</Notice>
            </div>
          )}
          {changes && <ChangesNote draftId={draftId} {...changes} />}
        </header>
        <aside className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:pt-17">
          <div className="flex flex-col gap-8 lg:sticky lg:top-10">
            <div className="flex flex-wrap gap-3">
              <PublishButton draftId={draftId} title={props.fields.title} />
              <ReviseJump />
            </div>
            <DraftFacts fields={fields} before={before} createdAt={createdAt} />
            <RevisionList draftId={draftId} revisions={revisions} shown={changes?.shown.number} />
          </div>
        </aside>
        <div className="flex min-w-0 flex-col gap-12">
          <Galley fields={fields} before={before} />
          <section aria-labelledby="revise" className="border-t border-ink pt-5">
            <h2 id="revise" className="text-2xl">
              {tRevise("title")}
            </h2>
            <p className="pt-2 pb-5 text-[0.9375rem] text-ink-soft">{tRevise("hint")}</p>
            <ReviseForm draftId={draftId} lastFailed={failure !== null} />
          </section>
        </div>
      </div>
    </PageShell>
  );
}
