"use client";

import { useRouter } from "next/navigation";
import { RestartButton } from "./restart-button";

type RestartAndPlayProps = { storyId: string; variant?: "primary" | "secondary"; size?: "md" | "lg" };

/** Begins a story anew from its own page. */
export function RestartAndPlay(props: RestartAndPlayProps) {
  const router = useRouter();
  return <RestartButton {...props} onRestarted={() => router.push(`/stories/${props.storyId}/play`)} />;
}
