import { type Bytes, RedisError } from "../../reply.ts";
import { parseNumber } from "./arguments.ts";

/** A test for scores between two bounds such as `5`, `(5` (5 itself left out), `-inf` and `+inf`. */
export function scoreRange(min: Bytes, max: Bytes): (score: number) => boolean {
  const low = parseBound(min);
  const high = parseBound(max);
  return (score) =>
    (low.exclusive ? score > low.value : score >= low.value) &&
    (high.exclusive ? score < high.value : score <= high.value);
}

function parseBound(text: Bytes) {
  const exclusive = text.startsWith("(");
  try {
    return { value: parseNumber(exclusive ? text.slice(1) : text), exclusive };
  } catch (cause) {
    throw new RedisError("ERR min or max is not a float", { cause });
  }
}
