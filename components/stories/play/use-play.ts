"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { ApiError, call } from "@/lib/http/client";
import { choiceChannel, userChannel } from "@/lib/realtime/channels";
import type { RealtimeMessage } from "@/lib/realtime/messages";
import { useChannel } from "@/lib/realtime/use-channel";
import { getSceneEndpoint, makeChoiceEndpoint, type SceneView } from "@/lib/stories/endpoints/play";
import { initialPlay, type PlayState, playReducer } from "./play-state";
import { useCatchUp } from "./use-catch-up";

type PlayInput = { storyId: string; viewerId: string; scene: SceneView; ledBy: string | null };

export type Play = PlayState & {
  /** Why the last choice was not taken; null when it was. */
  refusal: unknown;
  /** Whether the page was brought to where another window had gone. */
  movedOn: boolean;
  choose(choiceId: string): Promise<void>;
  /** Reads again where the player stands. */
  refresh(): Promise<void>;
};

/** How long to wait between two looks for a scene, when the server has not said. */
const POLL_SECONDS = 2;

/** A player's place in a story, kept in step with the server: by its messages, and by asking as long as one waits. */
export function usePlay({ storyId, viewerId, ...initial }: PlayInput): Play {
  const [state, dispatch] = useReducer(playReducer, initial, initialPlay);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [movedOn, setMovedOn] = useState(false);
  const [pollSeconds, setPollSeconds] = useState(POLL_SECONDS);
  const reading = useRef<AbortController | null>(null);

  const refresh = useCallback(async () => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    const { result } = await call(getSceneEndpoint, { params: { id: storyId }, signal: own.signal });
    if (!own.signal.aborted) dispatch({ type: "read", scene: result });
  }, [storyId]);

  const refreshed = useCallback(
    () =>
      refresh().then(
        () => true,
        () => false,
      ),
    [refresh],
  );

  const choose = useCallback(
    async (choiceId: string) => {
      // An answer to an earlier look would undo what is chosen now.
      reading.current?.abort();
      setRefusal(null);
      setMovedOn(false);
      dispatch({ type: "chose", choiceId });
      try {
        const { result } = await call(makeChoiceEndpoint, {
          params: { id: storyId },
          body: { choice_id: choiceId },
        });
        if ("scene_id" in result) return dispatch({ type: "read", scene: result });
        setPollSeconds(result.retry_after_seconds);
        dispatch({ type: "coming", choiceId });
      } catch (error) {
        // The choice led nowhere, wherever the player turns out to stand.
        dispatch({ type: "withdrawn" });
        const elsewhere = error instanceof ApiError && error.status === 409;
        if (elsewhere && (await refreshed())) return setMovedOn(true);
        setRefusal(error);
      }
    },
    [storyId, refreshed],
  );

  const waitingFor = state.made?.status === "waiting" ? state.made.choiceId : null;
  useCatchUp(storyId, state.scene.scene_id);
  useWaiting(waitingFor, { viewerId, pollSeconds, look: refresh, onText: dispatch });
  return { ...state, refusal, movedOn, choose, refresh };
}

type Waiting = {
  viewerId: string;
  pollSeconds: number;
  look(): Promise<void>;
  onText(told: { type: "told"; choiceId: string; text: string; sequence: number }): void;
};

/** Listens and looks for the scene behind a choice; for null it does nothing. */
function useWaiting(choiceId: string | null, { viewerId, pollSeconds, look, onText }: Waiting): void {
  // A look that fails costs nothing: the next one comes by itself.
  const lookQuietly = useCallback(() => look().catch(() => undefined), [look]);
  const hear = (message: RealtimeMessage) => {
    if (message.type === "scene_text") onText({ ...message, type: "told" });
    if (message.type === "scene" && message.choiceId === choiceId) void lookQuietly();
  };
  useChannel(choiceId && choiceChannel(choiceId), hear, () => void lookQuietly());
  // Listened to all the time, so that the socket is open before it is needed.
  useChannel(userChannel(viewerId), hear);
  useEffect(() => {
    if (!choiceId) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const lookLater = () => {
      timer = setTimeout(async () => {
        await lookQuietly();
        if (!over) lookLater();
      }, pollSeconds * 1000);
    };
    lookLater();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [choiceId, pollSeconds, lookQuietly]);
}
