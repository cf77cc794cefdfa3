import { describeError, log } from "../log.ts";
import { type Answer, readAnswer } from "../protocol/answer.ts";
import type { AppClient, AppReply } from "../protocol/app-client.ts";
import type { CallRequest } from "../protocol/messages.ts";
import { maxAttemptsOf } from "../registry/config.ts";
import { type Recorder, recordAnswer } from "../runs/record.ts";
import { isPassing } from "../store/database.ts";
import { claimJobs, msUntilNextJob, readRunState } from "./claim.ts";
import type { Job, RunState } from "./job.ts";
import { releaseUnknown } from "./lease.ts";

const maxUnderWay = 64;
/** Broken connections that a request may see before they count as a failed attempt: it may be what kills the app. */
const maxLosses = 5;

export type Dispatcher = Recorder & {
  app: AppClient;
  /** Whether the application has answered a sync since it was last out of reach. */
  isReachable(): boolean;
  /** The application did not answer a call. */
  onUnreachable(reason: string): void;
  /** A request ended; there may be a next one, or events that it caused. */
  onSettled(): void;
};

/** Claims due jobs and sends them to the application. Requests run on after a pass; `idle` waits for them. */
export function createDispatch(dispatcher: Dispatcher) {
  const { store, registry, owner } = dispatcher;
  const underWay = new Map<string, Promise<void>>();
  let inDoubt = false;

  function start(job: Job): void {
    const request = execute(dispatcher, job)
      .catch((error: unknown) => {
        inDoubt = true;
        if (!isPassing(error)) log("request put back", { run: job.runId, error: describeError(error) });
      })
      .finally(() => {
        underWay.delete(job.id);
        dispatcher.onSettled();
      });
    underWay.set(job.id, request);
  }

  async function claim(): Promise<Job[]> {
    try {
      if (inDoubt) {
        inDoubt = false;
        await releaseUnknown(store.sql, owner, [...underWay.keys()]);
      }
      const functionIds = registry.all().map(({ id }) => id);
      return await claimJobs(store.sql, owner, functionIds, maxUnderWay - underWay.size);
    } catch (error) {
      // The claim may have succeeded in the database and only its answer be lost.
      inDoubt = true;
      throw error;
    }
  }

  /** One pass. Returns the milliseconds until the next job falls due. */
  async function pass(): Promise<number | undefined> {
    if (!dispatcher.isReachable()) return undefined;
    for (const job of await claim()) start(job);
    return msUntilNextJob(store.sql);
  }

  return { pass, idle: async () => void (await Promise.all(underWay.values())) };
}

async function execute(dispatcher: Dispatcher, job: Job): Promise<void> {
  const { store, registry, app } = dispatcher;
  const config = registry.get(job.functionId);
  const state = await readRunState(store.sql, job.runId);
  if (config === undefined || state === undefined) return release(dispatcher, job, 0);
  const reply = await app.call(job.functionId, job.target, callRequest(job, state, maxAttemptsOf(config)));
  const answer = interpret(reply, job);
  if (answer !== undefined) return record(dispatcher, job, answer);
  dispatcher.onUnreachable(reply.outcome === "answered" ? "" : reply.reason);
  await release(dispatcher, job, reply.outcome === "lost" ? 1 : 0);
}

async function record(dispatcher: Dispatcher, job: Job, answer: Answer): Promise<void> {
  try {
    await recordAnswer(dispatcher, job, answer);
  } catch (error) {
    if (isPassing(error)) throw error;
    // What Postgres refuses to store would be refused again: it has to use up an attempt.
    const message = `The answer could not be stored: ${describeError(error)}`;
    await recordAnswer(dispatcher, job, {
      kind: "failed",
      error: { name: "Error", message },
      retryable: true,
    });
  }
}

function callRequest(job: Job, state: RunState, maxAttempts: number): CallRequest {
  const [event] = state.events;
  if (event === undefined) throw new Error(`run ${job.runId} has no event`);
  return {
    version: -1,
    event,
    events: state.events,
    steps: state.steps,
    ctx: {
      run_id: job.runId,
      attempt: job.attempt,
      max_attempts: maxAttempts,
      // While a step is pending elsewhere, executing a found step at once could execute it twice.
      disable_immediate_execution: state.hasPending,
      use_api: false,
      stack: { stack: state.finished, current: state.finished.length },
    },
  };
}

/** The answer to store; undefined when the request is to be repeated without using up an attempt. */
function interpret(reply: AppReply, job: Job): Answer | undefined {
  if (reply.outcome === "answered") return readAnswer(reply, Date.now());
  if (reply.outcome === "unreachable" || (reply.outcome === "lost" && job.losses < maxLosses))
    return undefined;
  const message = `The application did not answer: ${reply.reason}`;
  return { kind: "failed", error: { name: "Error", message }, retryable: true };
}

async function release({ store, owner }: Dispatcher, job: Job, losses: number): Promise<void> {
  await store.persist(
    (tx) => tx`update inngest.job set owner = null, losses = losses + ${losses}, run_at = now()
      where id = ${job.id} and owner = ${owner} and claim = ${job.claim}`,
  );
}
