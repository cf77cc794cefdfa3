/** Why a model gave nothing usable. Only `unavailable` is worth asking again later. */
export type AiFailure = "refused" | "invalid" | "unavailable";

/** A model's failure; the message can be shown to the person who asked. */
export class AiError extends Error {
  override name = "AiError";

  constructor(
    readonly reason: AiFailure,
    message: string,
    readonly retryAfterSeconds?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
