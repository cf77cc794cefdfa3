import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { OfflineBadge } from "../offline-badge";
import { PromptComposer } from "./prompt-composer";
import { WhatHappens } from "./what-happens";

/** The page on which a story begins. */
export async function BlankPage({ signedIn, offline }: { signedIn: boolean; offline: boolean }) {
  const t = await getTranslations("write.new");
  return (
    <PageShell width="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <PromptComposer
        signedIn={signedIn}
        foot={
          <>
            <WhatHappens />
            <OfflineBadge offline={offline} />
          </>
        }
      />
    </PageShell>
  );
}
