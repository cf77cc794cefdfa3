"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The id of the field that takes the wish for a revision. */
export const REVISE_FIELD_ID = "revise-instruction";

/** Leads to the field at the foot of the proof. */
export function ReviseJump() {
  const t = useTranslations("write.revise");
  const jump = () => {
    const field = document.getElementById(REVISE_FIELD_ID);
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
