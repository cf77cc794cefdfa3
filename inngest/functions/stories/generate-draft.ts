import { inngest } from "@/inngest/client";
import { draftRequested } from "@/inngest/events";
import { castDraft } from "@/lib/stories/cast-draft";
import { failDraft } from "@/lib/stories/fail-draft";
import { openDraft } from "@/lib/stories/open-draft";
import { planDraft } from "@/lib/stories/plan-draft";
import { saveDraft } from "@/lib/stories/save-draft";
import { RETRIES, storyStep } from "./story-step";

/** Writes a draft stage by stage; what a stage has made is kept, whatever happens in the next. */
export const generateDraft = () =>
  inngest().createFunction(
    {
      id: "generate-draft",
      triggers: [draftRequested],
      retries: RETRIES,
      concurrency: { key: "event.data.userId", limit: 1 },
      onFailure: async ({ event, step }) => {
        const { generationId } = draftRequested.schema.parse(event.data.event.data);
        await step.run("fail", () => failDraft(generationId));
      },
    },
    async ({ event, step }) => {
      const { generationId } = event.data;
      const plan = await step.run("planning", () => storyStep(() => planDraft(generationId)));
      const characters = await step.run("characters", () => storyStep(() => castDraft(generationId, plan)));
      const opening = await step.run("opening", () =>
        storyStep(() => openDraft(generationId, plan, characters)),
      );
      await step.run("save", () => saveDraft(generationId, { plan, characters, opening }));
    },
  );
