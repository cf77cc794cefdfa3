"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { ApiError, call } from "@/lib/http/client";
import { reviseDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { useFailureText } from "../failure";
import { REVISE_FORM_ID } from "./revise-jump";
import { useKeptText } from "./use-kept-text";

/**
 * Takes the author's wish for another revision of a draft.
 * @param lastFailed whether the last one could not be written: its wish is then offered again
 */
export function ReviseForm({ draftId, lastFailed }: { draftId: string; lastFailed: boolean }) {
  const t = useTranslations("write.revise");
  const router = useRouter();
  const failureText = useFailureText();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const wish = useKeptText(`fabula.revision.${draftId}`, !lastFailed);
  const area = useRef<HTMLTextAreaElement>(null);

  const send = async (instruction: string) => {
    setSending(true);
    try {
      await call(reviseDraftEndpoint, { params: { id: draftId }, body: { instruction } });
      router.push(`/write/${draftId}`);
      router.refresh();
    } catch (failure) {
      const busy = failure instanceof ApiError && failure.status === 409;
      setError(busy ? t("conflict") : failureText(failure));
      setSending(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const instruction = wish.text.trim();
    setError(instruction ? null : t("empty"));
    if (!instruction) return area.current?.focus();
    void send(instruction);
  };

  return (
    <form id={REVISE_FORM_ID} method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field label={t("label")} hideLabel error={error}>
        <Textarea
          ref={area}
          serif
          minRows={3}
          maxLength={4_000}
          value={wish.text}
          onChange={(event) => wish.change(event.target.value)}
          placeholder={t("placeholder")}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton size="lg" loading={sending}>
          {t("submit")}
        </SubmitButton>
      </div>
    </form>
  );
}
