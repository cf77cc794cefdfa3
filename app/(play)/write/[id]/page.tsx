import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DraftBeingWritten } from "@/components/stories/drafts/draft-being-written";
import { DraftFailed } from "@/components/stories/drafts/draft-failed";
import { DraftProof, type Revision } from "@/components/stories/drafts/draft-proof";
import { getActor } from "@/lib/auth/viewer";
import { getDraft } from "@/lib/stories/get-draft";
import { listDraftRevisions } from "@/lib/stories/list-draft-revisions";
import { ownDraft } from "@/lib/stories/own-draft";
import { found, idOf } from "../../stories/found";

/** Stands for the number of the newest revision. */
const LAST = "last";

type DraftPageProps = {
  params: Promise<{ id: string }>;
  /** `changes`: the number of the revision whose changes are to be marked, or `last`. */
  searchParams: Promise<{ changes?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("write.draft");
  return { title: t("galley"), robots: { index: false } };
}

/** The revision that was asked for, with the state before it. */
function changesOf(revisions: Revision[], wanted: string | undefined) {
  const index =
    wanted === LAST ? revisions.length - 1 : revisions.findIndex(({ number }) => String(number) === wanted);
  const shown = revisions[index];
  const before = revisions[index - 1];
  return shown && before ? { shown, before: before.fields } : null;
}

export default async function DraftPage({ params, searchParams }: DraftPageProps) {
  const [id, actor, { changes }] = await Promise.all([idOf(params), getActor(), searchParams]);
  if (!actor) redirect(`/signin?next=${encodeURIComponent(`/write/${id}`)}`);
  const [draft, { userInput }] = await found(Promise.all([getDraft(actor, id), ownDraft(actor, id)]));
  const common = { draftId: id, wish: userInput.at(-1) ?? "" };
  if (draft.status === "generating") {
    const { stage, previous } = draft;
    return <DraftBeingWritten {...common} viewerId={actor.id} stage={stage} previous={previous} />;
  }
  if (draft.status === "error") return <DraftFailed {...common} reason={draft.error_details} />;
  const revisions = await found(listDraftRevisions(actor, id));
  return (
    <DraftProof
      {...common}
      createdAt={draft.createdAt}
      fields={draft}
      failure={draft.error_details}
      revisions={revisions}
      // A revision that failed has changed nothing, so the newest one there is would mislead.
      changes={draft.error_details && changes === LAST ? null : changesOf(revisions, changes)}
    />
  );
}
