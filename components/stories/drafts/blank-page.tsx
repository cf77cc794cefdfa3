import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { PromptComposer } from "./prompt-composer";
import { WhatHappens } from "./what-happens";

/** The page on which a story begins. */
export async function BlankPage({ signedIn }: { signedIn: boolean }) {
  const t = await getTranslations("write.new");
  return (
    <PageShell width="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <PromptComposer signedIn={signedIn} foot={<WhatHappens />} />
    </PageShell>
  );
}
