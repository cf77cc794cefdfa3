import { now } from "@/lib/core/clock";
import { choiceChannel } from "@/lib/realtime/channels";
import { publish } from "@/lib/realtime/publish";

const MIN_INTERVAL_MS = 250;

/**
 * A listener for a scene's growing text that shows it to whoever waits behind the choice, at most four times a second.
 * Its sequence is the time, so that it also rises over a second attempt by another process.
 */
export function streamSceneText(choiceId: string): (textSoFar: string) => void {
  let lastAt = 0;
  let lastText = "";
  return (text) => {
    const at = now().getTime();
    if (at - lastAt < MIN_INTERVAL_MS || text === lastText) return;
    lastAt = at;
    lastText = text;
    // Not awaited: the model's answer must not wait for its listeners. `publish` never rejects.
    void publish(choiceChannel(choiceId), { type: "scene_text", choiceId, text, sequence: at });
  };
}
