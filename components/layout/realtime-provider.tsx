"use client";

import type { ReactNode } from "react";
import type { RealtimeSettings } from "@/lib/realtime/settings";
import { RealtimeContext } from "@/lib/realtime/use-channel";

/** Tells everything below it how to reach the realtime service. */
export function RealtimeProvider({
  settings,
  children,
}: {
  settings: RealtimeSettings;
  children: ReactNode;
}) {
  return <RealtimeContext value={settings}>{children}</RealtimeContext>;
}
