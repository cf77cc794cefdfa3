import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import type { ScoredMember } from "../sorted-set.ts";
import type { Store } from "../store.ts";
import { formatNumber, parseInteger, sliceBounds, syntaxError } from "./arguments.ts";
import { atLeast, type Command } from "./command.ts";
import { OptionReader } from "./option-reader.ts";
import { scoreRange } from "./score-range.ts";

interface RangeOptions {
  by: "rank" | "score";
  reverse: boolean;
  limit: { offset: number; count: number } | null;
  withScores: boolean;
}

/**
 * `ZRANGE` and its older relatives (`ZREVRANGE`, `ZRANGEBYSCORE` …), which are ZRANGE with options fixed.
 * By score and in reverse the higher bound comes first, as in Redis.
 */
export function rangeCommand(fixed: Partial<Pick<RangeOptions, "by" | "reverse">> = {}): Command {
  return atLeast(3, (store, [key, start, stop, ...items]) => {
    const options = readRangeOptions(items, fixed);
    const found = options.by === "score" ? byScore(store, key, start, stop, options.reverse) : null;
    const members = found ? limited(found, options.limit) : byRank(store, key, start, stop, options);
    return flattened(members, options.withScores);
  });
}

function readRangeOptions(items: Bytes[], fixed: Partial<RangeOptions>): RangeOptions {
  const reader = new OptionReader(items);
  const options: RangeOptions = { by: "rank", reverse: false, limit: null, withScores: false, ...fixed };
  while (!reader.done) {
    const name = reader.name();
    if (name === "WITHSCORES") options.withScores = true;
    else if (name === "LIMIT") options.limit = { offset: reader.integer(), count: reader.integer() };
    else if (name === "REV" && !options.reverse) options.reverse = true;
    else if (name === "BYSCORE" && options.by === "rank") options.by = "score";
    else throw syntaxError();
  }
  if (options.limit && options.by === "rank") {
    throw new RedisError("ERR syntax error, LIMIT is only supported in combination with BYSCORE");
  }
  return options;
}

function inOrder(store: Store, key: Bytes, reverse: boolean): readonly ScoredMember[] {
  const members = store.get(key, "zset")?.ordered() ?? [];
  return reverse ? members.toReversed() : members;
}

function byRank(store: Store, key: Bytes, start: Bytes, stop: Bytes, { reverse }: RangeOptions) {
  const bounds = [parseInteger(start), parseInteger(stop)] as const;
  const members = inOrder(store, key, reverse);
  return members.slice(...sliceBounds(...bounds, members.length));
}

function byScore(store: Store, key: Bytes, start: Bytes, stop: Bytes, reverse: boolean) {
  const contains = reverse ? scoreRange(stop, start) : scoreRange(start, stop);
  return inOrder(store, key, reverse).filter(([, score]) => contains(score));
}

function limited(members: readonly ScoredMember[], limit: RangeOptions["limit"]) {
  if (!limit) return members;
  if (limit.offset < 0) return [];
  return members.slice(limit.offset, limit.count < 0 ? undefined : limit.offset + limit.count);
}

export function flattened(members: readonly ScoredMember[], withScores: boolean): Reply {
  return members.flatMap(([member, score]) => (withScores ? [member, formatNumber(score)] : [member]));
}
