"use client";

import Pusher, { type Options } from "pusher-js";
import { createContext, useContext, useEffect, useRef } from "react";
import { type RealtimeMessage, realtimeMessage } from "./messages";
import type { RealtimeSettings } from "./settings";

/** The settings of the realtime service, provided once by the root layout. */
export const RealtimeContext = createContext<RealtimeSettings | null>(null);

let socket: Pusher | undefined;
/** How many components listen to each channel: it is left when the last of them is gone. */
const listening = new Map<string, number>();

function join(pusher: Pusher, channel: string) {
  listening.set(channel, (listening.get(channel) ?? 0) + 1);
  return pusher.subscribe(channel);
}

function leave(pusher: Pusher, channel: string): void {
  const left = (listening.get(channel) ?? 1) - 1;
  listening.set(channel, left);
  if (left === 0) pusher.unsubscribe(channel);
}

function connect(settings: RealtimeSettings): Pusher {
  if (socket) return socket;
  const secure = window.location.protocol === "https:";
  const own: Partial<Options> = {
    wsHost: window.location.hostname,
    wsPort: Number(window.location.port) || 80,
    wssPort: Number(window.location.port) || 443,
    forceTLS: secure,
    enabledTransports: secure ? ["wss"] : ["ws"],
  };
  const other: Partial<Options> = settings.host
    ? { wsHost: settings.host, wsPort: settings.port ?? 80, wssPort: settings.port ?? 443 }
    : {};
  socket = new Pusher(settings.key, {
    cluster: settings.cluster,
    ...(settings.throughApp ? own : other),
    channelAuthorization: { endpoint: "/api/realtime/auth", transport: "ajax" },
  });
  return socket;
}

/**
 * Listens to a channel while the component is there. Messages are hints: `onCatchUp` is called whenever the
 * socket is (again) connected, so that what was missed is read through HTTP.
 * @param channel null listens to nothing
 */
export function useChannel(
  channel: string | null,
  onMessage: (message: RealtimeMessage) => void,
  onCatchUp?: () => void,
): void {
  const settings = useContext(RealtimeContext);
  const listeners = useRef({ onMessage, onCatchUp });
  useEffect(() => {
    listeners.current = { onMessage, onCatchUp };
  });
  useEffect(() => {
    if (!channel || !settings) return;
    const pusher = connect(settings);
    const subscription = join(pusher, channel);
    const hear = (event: string, data: unknown) => {
      if (event === "pusher:subscription_succeeded") listeners.current.onCatchUp?.();
      const message = realtimeMessage.safeParse(data);
      if (message.success) listeners.current.onMessage(message.data);
    };
    subscription.bind_global(hear);
    // Joined by another component before: the news of the subscription has been and gone.
    if (subscription.subscribed) listeners.current.onCatchUp?.();
    return () => {
      subscription.unbind_global(hear);
      leave(pusher, channel);
    };
  }, [channel, settings]);
}
