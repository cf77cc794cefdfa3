import { NonRetriableError, RetryAfterError } from "inngest";
import { AiError } from "@/lib/ai/errors";
import { GenerationOver } from "@/lib/stories/generation";

/** How often a step is tried again after its first failure. */
export const RETRIES = 4;
/** Nobody waits longer than this for another try, whatever the provider wishes. */
const MAX_WAIT_SECONDS = 300;

/**
 * Does the work of a step, and says of its failures whether they are worth another try: a model that refuses or
 * misses the form will do so again, one that is busy says when to come back.
 */
export async function storyStep<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GenerationOver) throw new NonRetriableError(error.message, { cause: error });
    if (!(error instanceof AiError)) throw error;
    if (error.reason !== "unavailable") throw new NonRetriableError(error.message, { cause: error });
    if (error.retryAfterSeconds === undefined) throw error;
    const seconds = Math.min(error.retryAfterSeconds, MAX_WAIT_SECONDS);
    throw new RetryAfterError(error.message, seconds * 1000, { cause: error });
  }
}
