"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ApiError } from "@/lib/http/client";

/** From here on a wait is told as a time of day's length and not as "a little". */
const LONG_WAIT_SECONDS = 120;

/** Gives a function that says in the reader's language why a call of the API failed. */
export function useFailureText(): (error: unknown) => string {
  const t = useTranslations("stories.failure");
  const format = useFormatter();
  return (error) => {
    if (!(error instanceof ApiError)) return t("unreachable");
    if (error.status === 401) return t("signedOut");
    if (error.status !== 429) return t("failed");
    const seconds = error.retryAfterSeconds ?? 0;
    if (seconds < LONG_WAIT_SECONDS) return t("tooManySoon");
    const now = new Date();
    return t("tooMany", { when: format.relativeTime(new Date(now.getTime() + seconds * 1000), { now }) });
  };
}
