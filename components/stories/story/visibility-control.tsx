"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import { VISIBILITIES } from "@/db/schema/values";
import { call } from "@/lib/http/client";
import { changeVisibilityEndpoint } from "@/lib/stories/endpoints/published";

type Visibility = (typeof VISIBILITIES)[number];

/** Lets the author say who sees their story; takes effect at once. */
export function VisibilityControl({ storyId, visibility }: { storyId: string; visibility: Visibility }) {
  const t = useTranslations("stories.visibility");
  const router = useRouter();
  const [chosen, setChosen] = useState(visibility);

  const change = async (wanted: Visibility) => {
    setChosen(wanted);
    try {
      await call(changeVisibilityEndpoint, { params: { id: storyId }, body: { visibility: wanted } });
      router.refresh();
    } catch {
      setChosen(visibility);
      toast.error(t("failed"));
    }
  };

  return (
    <div className="flex flex-col items-start gap-2">
      <span className="text-sm text-ink-soft">{t("label")}</span>
      <Segmented
        label={t("label")}
        items={VISIBILITIES.map((value) => ({ value, label: t(value) }))}
        value={chosen}
        onValueChange={(wanted) => void change(wanted)}
      />
      <p className="text-xs text-ink-faint">{t(`${chosen}Hint`)}</p>
    </div>
  );
}
