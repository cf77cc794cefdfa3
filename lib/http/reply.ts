import type { Cookie } from "@/lib/auth/cookies";
import type { PageFigures } from "./dialects/dialect";

export type ReplyOptions = {
  /** One of the endpoint's declared statuses, when not the usual one. */
  status?: number;
  /** The arithmetic of a numbered list. */
  page?: PageFigures;
  /** What stands beside the envelope, for endpoints that declare `besideData`. */
  beside?: Record<string, unknown>;
  cookies?: Cookie[];
  headers?: Record<string, string>;
};

/** A result together with what else its answer needs; handlers with nothing to add return the bare result. */
export class Reply<Result> {
  constructor(
    readonly result: Result,
    readonly options: ReplyOptions,
  ) {}
}

export const reply = <Result>(result: Result, options: ReplyOptions): Reply<Result> =>
  new Reply(result, options);
