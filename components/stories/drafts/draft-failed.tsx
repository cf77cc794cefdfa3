import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { QuotedWish } from "./quoted-wish";
import { RetryButton } from "./retry-button";

type DraftFailedProps = { draftId: string; wish: string; reason: string | null };

/** A draft that could not be written, with the reason and the ways on. */
export async function DraftFailed({ draftId, wish, reason }: DraftFailedProps) {
  const t = await getTranslations("write.draft");
  return (
    <PageShell width="reading">
      <PageHeader title={t("errorTitle")} lead={t("errorText")} />
      <div className="flex flex-col gap-10">
        <QuotedWish label={t("yourPrompt")} text={wish} />
        {reason && <p className="text-ink-soft">{t("reason", { reason })}</p>}
        <div className="flex flex-wrap items-start gap-3">
          <RetryButton draftId={draftId} />
          <ButtonLink href="/write/new" size="lg" variant="quiet">
            {t("startOver")}
          </ButtonLink>
        </div>
      </div>
    </PageShell>
  );
}
