"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { ApiError, call } from "@/lib/http/client";
import { generateDraftEndpoint, listDraftsEndpoint } from "@/lib/stories/endpoints/drafts";
import { useFailureText } from "../failure";
import { PromptExamples } from "./prompt-examples";
import { useKeptText } from "./use-kept-text";

const MAX = 4_000;
/** From here on it is said how much room is left. */
const COUNT_FROM = 3_500;

/** The draft of the caller that is being written, if one is. */
async function runningDraftId(): Promise<string | undefined> {
  const { result } = await call(listDraftsEndpoint, { query: { limit: 100 } });
  return result.data.find(({ status }) => status === "generating")?.id;
}

/** Where a story begins: its author says what it is about. Those who are not signed in are asked to on sending it. */
export function PromptComposer({ signedIn, foot }: { signedIn: boolean; foot?: ReactNode }) {
  const t = useTranslations("write.new");
  const router = useRouter();
  const failureText = useFailureText();
  const { text: prompt, change, forget } = useKeptText("fabula.prompt");
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<ReactNode>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const left = MAX - prompt.length;

  const send = async () => {
    try {
      const { result } = await call(generateDraftEndpoint, { body: { prompt } });
      forget();
      router.push(`/write/${result.id}`);
    } catch (failure) {
      const active = failure instanceof ApiError && failure.status === 409;
      setError(active ? await activeNotice() : failureText(failure));
      setSending(false);
    }
  };

  const activeNotice = async () => {
    const running = await runningDraftId().catch(() => undefined);
    return (
      <>
        {t("active")}{" "}
        {running && (
          <Link href={`/write/${running}`} className="text-link font-medium">
            {t("activeLink")}
          </Link>
        )}
      </>
    );
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = prompt.trim() === "" ? t("empty") : left < 0 ? t("tooLong") : null;
    setError(problem);
    if (problem) return area.current?.focus();
    if (!signedIn) return router.push("/signin?next=/write/new");
    setSending(true);
    void send();
  };

  const take = (example: string) => {
    change(example);
    setError(null);
    area.current?.focus();
  };

  return (
    <div className="flex flex-col gap-10">
      <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field
          label={t("label")}
          hideLabel
          error={error}
          hint={left <= MAX - COUNT_FROM ? t("counter", { left: Math.max(0, left) }) : undefined}
        >
          <Textarea
            ref={area}
            serif
            minRows={5}
            maxRows={14}
            value={prompt}
            placeholder={t("placeholder")}
            onChange={(event) => change(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
            }}
            className="text-xl leading-[1.5]"
          />
        </Field>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton variant="primary" size="lg" loading={sending}>
            {t(signedIn ? "submit" : "submitSignedOut")}
          </SubmitButton>
          <p className="text-sm text-ink-faint">{t(signedIn ? "language" : "signedOutHint")}</p>
        </div>
      </form>
      <PromptExamples onTake={take} />
      {foot}
    </div>
  );
}
