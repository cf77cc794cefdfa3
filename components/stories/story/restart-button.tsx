"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ApiError, call } from "@/lib/http/client";
import { restartStoryEndpoint } from "@/lib/stories/endpoints/play";

type RestartButtonProps = {
  storyId: string;
  variant?: "primary" | "secondary" | "quiet";
  size?: "md" | "lg";
  /** Called when the path is forgotten; the dialog stays until it is done. */
  onRestarted: () => void | Promise<void>;
};

/** Forgets the player's path, after asking, so that the story begins anew. */
export function RestartButton({ storyId, variant, size, onRestarted }: RestartButtonProps) {
  const t = useTranslations("stories.restart");
  const restart = async () => {
    try {
      await call(restartStoryEndpoint, { params: { id: storyId } });
    } catch (error) {
      // Nothing to forget: it has been done in another window.
      if (!(error instanceof ApiError && error.status === 404)) throw error;
    }
    await onRestarted();
  };
  return (
    <ConfirmDialog
      trigger={
        <Button variant={variant} size={size}>
          {t("action")}
        </Button>
      }
      title={t("title")}
      description={t("text")}
      confirmLabel={t("action")}
      onConfirm={restart}
    />
  );
}
