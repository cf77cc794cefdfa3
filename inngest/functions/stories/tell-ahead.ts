import { inngest } from "@/inngest/client";
import { sceneEntered } from "@/inngest/events";
import { tellAhead } from "@/lib/stories/tell-ahead";

/** While a reader reads a scene, what may come next is asked for. */
export const tellScenesAhead = () =>
  inngest().createFunction(
    { id: "tell-ahead", triggers: [sceneEntered], concurrency: { key: "event.data.storyId", limit: 1 } },
    async ({ event, step }) => {
      await step.run("request", () => tellAhead(event.data));
    },
  );
