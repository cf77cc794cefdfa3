import type { EventPayload, StepState } from "../protocol/messages.ts";

/** A request to the application that this executor has claimed. `claim` tells this claim from later ones. */
export type Job = {
  id: string;
  runId: string;
  functionId: string;
  /** `"step"` to execute the function as a whole, else the id of one planned step. */
  target: string;
  /** Attempts that have failed before. */
  attempt: number;
  /** Connections that broke while this request was under way, since the last answer. */
  losses: number;
  claim: number;
};

/** What the application has to know of a run to go on with it. */
export type RunState = {
  events: EventPayload[];
  steps: Record<string, StepState>;
  /** Ids of the finished steps, in the order in which they finished. */
  finished: string[];
  /** Whether steps have been reported that are not done yet. */
  hasPending: boolean;
};
