"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ApiError, call } from "@/lib/http/client";
import { retryDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { useFailureText } from "../failure";

/** Asks again for a draft that could not be written. */
export function RetryButton({ draftId }: { draftId: string }) {
  const t = useTranslations("write");
  const router = useRouter();
  const failureText = useFailureText();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const retry = async () => {
    setSending(true);
    setError(null);
    try {
      await call(retryDraftEndpoint, { params: { draft_id: draftId } });
      router.refresh();
    } catch (failure) {
      const busy = failure instanceof ApiError && failure.status === 409;
      setError(busy ? t("revise.conflict") : failureText(failure));
      setSending(false);
    }
  };

  return (
    <div className="flex flex-col items-start gap-2">
      <Button variant="primary" size="lg" loading={sending} onClick={() => void retry()}>
        {t("draft.retry")}
      </Button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {error}
      </p>
    </div>
  );
}
