/** A run of words that both texts have, or only the later, or only the earlier one. */
export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** Above this many pairs of words a comparison takes too long for what it is worth: the whole middle counts as changed. */
const MOST_PAIRS = 4_000_000;

const wordsOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How many words two texts have in common at their beginning. */
function commonStart(before: string[], now: string[]): number {
  const most = Math.min(before.length, now.length);
  let count = 0;
  while (count < most && before[count] === now[count]) count++;
  return count;
}

/** The lengths of the longest common subsequences of all pairs of tails, as rows of `now.length + 1`. */
function commonLengths(before: string[], now: string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return lengths;
}

function* compareMiddle(before: string[], now: string[]): Generator<DiffPart> {
  if (before.length * now.length > MOST_PAIRS) {
    yield { kind: "removed", text: before.join("") };
    yield { kind: "added", text: now.join("") };
    return;
  }
  const lengths = commonLengths(before, now);
  const width = now.length + 1;
  let row = 0;
  let column = 0;
  while (row < before.length || column < now.length) {
    const below = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    if (row < before.length && column < now.length && before[row] === now[column]) {
      yield { kind: "same", text: now[column++] ?? "" };
      row++;
    } else if (column >= now.length || (row < before.length && below >= right)) {
      yield { kind: "removed", text: before[row++] ?? "" };
    } else {
      yield { kind: "added", text: now[column++] ?? "" };
    }
  }
}

/** One run of words in both texts: alike, or what stood there before and what stands there now. */
type Run = { same: string; removed: string; added: string };

/** Gathers runs. A blank that is alike between two changed words belongs to the change: nobody reads it as kept. */
function runsOf(parts: Iterable<DiffPart>): Run[] {
  const runs: Run[] = [];
  let blank = "";
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    if (kind === "same") {
      if (last && !last.same && !blank && text.trim() === "") blank = text;
      else {
        const kept = blank + text;
        blank = "";
        if (last?.same) last.same += kept;
        else if (kept) runs.push({ same: kept, removed: "", added: "" });
      }
      continue;
    }
    if (last && !last.same) {
      last.removed += blank;
      last.added += blank;
      last[kind] += text;
    } else runs.push({ same: "", removed: "", added: "", [kind]: text });
    blank = "";
  }
  if (blank) runs.push({ same: blank, removed: "", added: "" });
  return runs;
}

/** The runs as parts; what was removed comes before what was added. */
const partsOf = (runs: Run[]): DiffPart[] =>
  runs.flatMap((run) =>
    (["same", "removed", "added"] as const).flatMap((kind) => (run[kind] ? [{ kind, text: run[kind] }] : [])),
  );

/**
 * What changed from one text to another, word by word. The parts that are not removed, put together, are `now`;
 * those that are not added are `before`.
 */
export function wordDiff(before: string, now: string): DiffPart[] {
  const old = wordsOf(before);
  const fresh = wordsOf(now);
  const start = commonStart(old, fresh);
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse());
  return partsOf(
    runsOf([
      { kind: "same", text: fresh.slice(0, start).join("") },
      ...compareMiddle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
      { kind: "same", text: fresh.slice(fresh.length - end).join("") },
    ]),
  );
}
