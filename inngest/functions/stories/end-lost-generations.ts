import { inngest } from "@/inngest/client";
import { endLostGenerations } from "@/lib/stories/end-lost-generations";

/** Every ten minutes: what no job works on any more is ended, so that its author can go on. */
export const endGenerationsThatAreLost = () =>
  inngest().createFunction(
    { id: "end-lost-generations", triggers: [{ cron: "*/10 * * * *" }] },
    async ({ step }) => {
      await step.run("end", endLostGenerations);
    },
  );
