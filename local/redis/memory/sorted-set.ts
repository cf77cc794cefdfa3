import type { Bytes } from "../reply.ts";

export type ScoredMember = readonly [member: Bytes, score: number];

/** Members ordered by score, then bytewise. The order is computed when it is asked for after a change. */
export class SortedSet {
  readonly #scores = new Map<Bytes, number>();
  #ordered: ScoredMember[] | null = null;

  get size(): number {
    return this.#scores.size;
  }

  score(member: Bytes): number | undefined {
    return this.#scores.get(member);
  }

  set(member: Bytes, score: number): void {
    this.#scores.set(member, score);
    this.#ordered = null;
  }

  delete(member: Bytes): boolean {
    this.#ordered = null;
    return this.#scores.delete(member);
  }

  /** All members, lowest score first. */
  ordered(): readonly ScoredMember[] {
    this.#ordered ??= [...this.#scores].sort(
      ([memberA, scoreA], [memberB, scoreB]) => compare(scoreA, scoreB) || compare(memberA, memberB),
    );
    return this.#ordered;
  }
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
