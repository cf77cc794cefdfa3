import type { Bytes, Reply } from "../../reply.ts";
import type { ScoredMember, SortedSet } from "../sorted-set.ts";
import type { Store } from "../store.ts";
import { formatNumber, parseInteger, parseNumber, sliceBounds } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";
import { scoreRange } from "./score-range.ts";
import { addMembers, addTo } from "./sorted-set-add.ts";
import { flattened, rangeCommand } from "./sorted-set-range.ts";

export const sortedSetCommands: Commands = {
  ZADD: atLeast(3, (store, [key, ...items]) => addMembers(store, key, items)),
  ZINCRBY: exactly(3, (store, [key, by, member]) => addTo(store, key, member, parseNumber(by))),
  ZREM: atLeast(2, (store, [key, ...members]) => removeMembers(store, key, members)),
  ZSCORE: exactly(2, (store, [key, member]) => scoreReply(store.get(key, "zset"), member)),
  ZMSCORE: atLeast(2, (store, [key, ...members]) => {
    const set = store.get(key, "zset");
    return members.map((member) => scoreReply(set, member));
  }),
  ZCARD: exactly(1, (store, [key]) => store.get(key, "zset")?.size ?? 0),
  ZCOUNT: exactly(3, (store, [key, min, max]) => within(store, key, min, max).length),
  ZRANK: exactly(2, (store, [key, member]) => rank(ordered(store, key), member)),
  ZREVRANK: exactly(2, (store, [key, member]) => rank(ordered(store, key).toReversed(), member)),
  ZRANGE: rangeCommand(),
  ZREVRANGE: rangeCommand({ reverse: true }),
  ZRANGEBYSCORE: rangeCommand({ by: "score" }),
  ZREVRANGEBYSCORE: rangeCommand({ by: "score", reverse: true }),
  ZREMRANGEBYSCORE: exactly(3, (store, [key, min, max]) =>
    removeMembers(store, key, names(within(store, key, min, max))),
  ),
  ZREMRANGEBYRANK: exactly(3, (store, [key, start, stop]) => {
    const members = ordered(store, key);
    const bounds = sliceBounds(parseInteger(start), parseInteger(stop), members.length);
    return removeMembers(store, key, names(members.slice(...bounds)));
  }),
  ZPOPMIN: atLeast(1, (store, [key, count]) => pop(store, key, ordered(store, key), count)),
  ZPOPMAX: atLeast(1, (store, [key, count]) => pop(store, key, ordered(store, key).toReversed(), count)),
};

function ordered(store: Store, key: Bytes): readonly ScoredMember[] {
  return store.get(key, "zset")?.ordered() ?? [];
}

function within(store: Store, key: Bytes, min: Bytes, max: Bytes): readonly ScoredMember[] {
  const contains = scoreRange(min, max);
  return ordered(store, key).filter(([, score]) => contains(score));
}

function names(members: readonly ScoredMember[]): Bytes[] {
  return members.map(([member]) => member);
}

function scoreReply(set: SortedSet | undefined, member: Bytes): Reply {
  const score = set?.score(member);
  return score === undefined ? null : formatNumber(score);
}

function rank(members: readonly ScoredMember[], member: Bytes): Reply {
  const index = members.findIndex(([name]) => name === member);
  return index < 0 ? null : index;
}

function removeMembers(store: Store, key: Bytes, members: Bytes[]): number {
  const set = store.get(key, "zset");
  if (!set) return 0;
  const removed = members.filter((member) => set.delete(member)).length;
  if (set.size === 0) store.delete(key);
  return removed;
}

function pop(store: Store, key: Bytes, members: readonly ScoredMember[], count: Bytes | undefined): Reply {
  const popped = members.slice(0, Math.max(count === undefined ? 1 : parseInteger(count), 0));
  removeMembers(store, key, names(popped));
  return flattened(popped, true);
}
