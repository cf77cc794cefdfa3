"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { publishDraftEndpoint } from "@/lib/stories/endpoints/drafts";

/** Publishes a draft, after asking, and leads to the story. */
export function PublishButton({ draftId, title }: { draftId: string; title: string }) {
  const t = useTranslations("write.publish");
  const router = useRouter();
  const publish = async () => {
    const { result } = await call(publishDraftEndpoint, { params: { id: draftId } });
    toast.success(t("done"));
    router.push(`/stories/${result.published_story_id}`);
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant="primary" size="lg">
          {t("action")}
        </Button>
      }
      title={t("title", { title })}
      description={t("text")}
      confirmLabel={t("action")}
      onConfirm={publish}
    />
  );
}
