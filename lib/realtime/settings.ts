import { env } from "@/lib/core/env";

/** What a browser must know to reach the realtime service; null hosts mean hosted Pusher of that cluster. */
export type RealtimeSettings = {
  key: string;
  cluster: string;
  throughApp: boolean;
  host: string | null;
  port: number | null;
};

/** The settings that a page hands to its client components; none of them is secret. */
export function realtimeSettings(): RealtimeSettings {
  const { PUSHER_KEY, PUSHER_CLUSTER, PUSHER_HOST, PUSHER_PORT, PUSHER_THROUGH_APP } = env();
  return {
    key: PUSHER_KEY,
    cluster: PUSHER_CLUSTER,
    throughApp: PUSHER_THROUGH_APP === "on",
    host: PUSHER_HOST ?? null,
    port: PUSHER_PORT ?? null,
  };
}
