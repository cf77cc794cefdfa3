"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { call } from "@/lib/http/client";
import { userChannel } from "@/lib/realtime/channels";
import { useChannel } from "@/lib/realtime/use-channel";
import { getDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { type Stage, Stages } from "./stages";

const POLL_MS = 3_000;

type DraftProgressProps = {
  draftId: string;
  viewerId: string;
  stage: Stage;
  /** Whether a draft that was there before is being written anew. */
  isRevision: boolean;
};

/**
 * How far the generation of a draft is, live. When it is over, the page is opened anew, with what a revision has
 * changed.
 */
export function DraftProgress({ draftId, viewerId, stage: opened, isRevision }: DraftProgressProps) {
  const router = useRouter();
  const [stage, setStage] = useState(opened);

  const finish = useCallback(() => {
    if (isRevision) router.replace(`/write/${draftId}?changes=last`);
    router.refresh();
  }, [draftId, isRevision, router]);
  const look = useCallback(async () => {
    const { result } = await call(getDraftEndpoint, { params: { id: draftId } });
    if (result.status === "generating") setStage(result.stage);
    else finish();
  }, [draftId, finish]);
  // A look that fails costs nothing: the next one comes by itself.
  const lookQuietly = useCallback(() => look().catch(() => undefined), [look]);

  useChannel(
    userChannel(viewerId),
    (message) => {
      if (message.type !== "draft" || message.id !== draftId) return;
      if (message.status === "generating") setStage(message.stage);
      else finish();
    },
    () => void lookQuietly(),
  );
  // Whoever asked for a revision did so at the foot of the page.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  useEffect(() => {
    const timer = setInterval(() => void lookQuietly(), POLL_MS);
    return () => clearInterval(timer);
  }, [lookQuietly]);

  return <Stages stage={stage} />;
}
