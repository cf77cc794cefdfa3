"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { call } from "@/lib/http/client";
import { getSceneEndpoint } from "@/lib/stories/endpoints/play";

/**
 * Opens the page anew when the player turns out to stand elsewhere than at `sceneId`: they have played on in another
 * window, or the browser has gone back to an earlier state of the page. Looks when the page is shown.
 */
export function useCatchUp(storyId: string, sceneId: string): void {
  const router = useRouter();
  const shown = useRef(sceneId);
  useEffect(() => {
    shown.current = sceneId;
  });
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === "hidden") return;
      const before = shown.current;
      const { result } = await call(getSceneEndpoint, { params: { id: storyId } });
      // What has arrived in the meantime is newer than the answer.
      if (before === shown.current && result.scene_id !== before) router.refresh();
    };
    // When it cannot be known, the page stays as it is: making a choice says what is wrong.
    const lookQuietly = () => void look().catch(() => undefined);
    lookQuietly();
    document.addEventListener("visibilitychange", lookQuietly);
    return () => document.removeEventListener("visibilitychange", lookQuietly);
  }, [storyId, router]);
}
