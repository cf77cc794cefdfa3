import { inngest } from "@/inngest/client";
import { sceneRequested } from "@/inngest/events";
import { failScene } from "@/lib/stories/fail-scene";
import { saveScene } from "@/lib/stories/save-scene";
import { writeScene } from "@/lib/stories/write-scene";
import { RETRIES, storyStep } from "./story-step";

/** How many scenes of one story may be written at the same time, so that none takes the whole workshop. */
const AT_ONCE = 10;

/** Writes the scene behind a choice and puts it into the tree. */
export const writeNextScene = () =>
  inngest().createFunction(
    {
      id: "write-scene",
      triggers: [sceneRequested],
      retries: RETRIES,
      concurrency: { key: "event.data.storyId", limit: AT_ONCE },
      onFailure: async ({ event, step }) => {
        const { generationId } = sceneRequested.schema.parse(event.data.event.data);
        await step.run("fail", () => failScene(generationId));
      },
    },
    async ({ event, step }) => {
      const { generationId } = event.data;
      const told = await step.run("writing", () => storyStep(() => writeScene(generationId)));
      await step.run("save", () => saveScene(generationId, told));
    },
  );
