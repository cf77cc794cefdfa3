import { sql } from "drizzle-orm";
import type { z } from "zod";
import { type Transaction, transaction } from "@/db/client";
import { violatesUnique } from "@/db/errors";
import { genres, tags } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { AppError, invalidField } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { recordAudit } from "@/lib/moderation/record-audit";
import type { createTagEndpoint } from "./endpoints/admin";
import type { Term } from "./fields";
import { nameIn } from "./languages";
import { forgetVocabulary } from "./vocabulary";

export type NewTerm = z.output<(typeof createTagEndpoint)["body"]>;
type Kind = "genre" | "tag";

/** Genre masks have 63 bits. */
const LAST_BIT = 62;

const INSERTS: Record<Kind, (tx: Transaction, id: string, given: NewTerm) => Promise<unknown>> = {
  genre: async (tx, id, { slug, names }) => {
    // Two genres made at once must not ask for the same bit.
    await tx.execute(sql`lock table genres in share row exclusive mode`);
    const [last] = await tx.select({ bit: sql<number>`coalesce(max(${genres.bit}), -1)` }).from(genres);
    const bit = (last?.bit ?? -1) + 1;
    if (bit > LAST_BIT) throw new AppError("conflict", "There can be no more than 63 genres");
    await tx.insert(genres).values({ id, slug, names, bit });
  },
  tag: (tx, id, { slug, names }) => tx.insert(tags).values({ id, slug, names }),
};

async function createTerm(kind: Kind, actor: Actor, given: NewTerm, address: string | null): Promise<Term> {
  const id = newId();
  try {
    await transaction(async (tx) => {
      await INSERTS[kind](tx, id, given);
      const data = { slug: given.slug };
      await recordAudit(tx, {
        actor,
        action: `${kind}.create`,
        subjectType: kind,
        subjectId: id,
        data,
        address,
      });
    });
  } catch (error) {
    if (!violatesUnique(error, `${kind}s_slug_key`)) throw error;
    throw invalidField("slug", "The slug is already taken");
  }
  forgetVocabulary();
  return {
    id,
    slug: given.slug,
    name: nameIn(given.names, actor.language ?? "ru", given.slug),
    novels_count: 0,
  };
}

/**
 * Adds a genre, named in the account's language in the answer.
 * @throws AppError validation on `slug` when it is taken; conflict when there are 63 already
 */
export const createGenre = (actor: Actor, given: NewTerm, address: string | null): Promise<Term> =>
  createTerm("genre", actor, given, address);

/**
 * Adds a tag, named in the account's language in the answer.
 * @throws AppError validation on `slug` when it is taken
 */
export const createTag = (actor: Actor, given: NewTerm, address: string | null): Promise<Term> =>
  createTerm("tag", actor, given, address);
