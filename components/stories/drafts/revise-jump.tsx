"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The id of the form that takes the wish for a revision. */
export const REVISE_FORM_ID = "revise-form";

/** Leads to the form at the foot of the proof. */
export function ReviseJump() {
  const t = useTranslations("write.revise");
  const jump = () => {
    const field = document.querySelector<HTMLElement>(`#${REVISE_FORM_ID} textarea`);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    field?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
    field?.focus({ preventScroll: true });
  };
  return (
    <Button size="lg" onClick={jump}>
      {t("action")}
    </Button>
  );
}
