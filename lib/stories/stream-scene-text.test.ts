import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newId } from "@/lib/core/ids";
import { publish } from "@/lib/realtime/publish";
import { streamSceneText } from "./stream-scene-text";

vi.mock("@/lib/realtime/publish", () => ({ publish: vi.fn() }));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("shows the text so far at most four times a second, in a rising order", () => {
  const choiceId = newId();
  const show = streamSceneText(choiceId);
  let text = "";
  for (let elapsed = 0; elapsed < 1_000; elapsed += 10) {
    text += "x";
    show(text);
    vi.advanceTimersByTime(10);
  }
  const messages = vi.mocked(publish).mock.calls.map(([channel, message]) => {
    expect(channel).toBe(`private-choice-${choiceId}`);
    if (message.type !== "scene_text") throw new Error("another message was sent");
    return message;
  });
  expect(messages.map((message) => message.text.length)).toEqual([1, 26, 51, 76]);
  const order = messages.map(({ sequence }) => sequence);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(4);
});
