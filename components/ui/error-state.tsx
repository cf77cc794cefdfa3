"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";

type ErrorStateProps = {
  title?: ReactNode;
  text?: ReactNode;
  /** Tries again what failed. */
  onRetry?: () => void;
  retrying?: boolean;
  /** Another way out, beside the retry. */
  action?: ReactNode;
};

/** Says that something failed, in words of the page, and offers a way on. */
export function ErrorState({ title, text, onRetry, retrying, action }: ErrorStateProps) {
  const t = useTranslations("ui.error");
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      <h2 className="text-xl">{title ?? t("title")}</h2>
      <p className="pt-2 text-[0.9375rem] text-ink-soft">{text ?? t("text")}</p>
      {(onRetry || action) && (
        <div className="flex flex-wrap justify-center gap-3 pt-6">
          {onRetry && (
            <Button variant="primary" loading={retrying} onClick={onRetry}>
              {t("retry")}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
