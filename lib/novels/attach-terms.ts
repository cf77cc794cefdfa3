import { createHash } from "node:crypto";
import slugify from "@sindresorhus/slugify";
import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { genres, novelGenres, novelTags, tags } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";

/** The slug of a tag given by slug or by name; names that no letter of ours can spell get one of their own. */
export function tagSlug(tag: string): string {
  return slugify(tag) || `tag-${createHash("sha256").update(tag).digest("hex").slice(0, 10)}`;
}

/**
 * Gives a novel its genres.
 * @throws AppError validation on `genres` naming the unknown ones
 */
export async function attachGenres(tx: Transaction, novelId: string, slugs: string[]): Promise<void> {
  const wanted = [...new Set(slugs)];
  if (wanted.length === 0) return;
  const found = await tx.select().from(genres).where(inArray(genres.slug, wanted));
  const unknown = wanted.filter((slug) => !found.some((genre) => genre.slug === slug));
  if (unknown.length > 0) {
    const fields = unknown.map((slug) => ({ field: "genres", message: `Unknown genre: ${slug}` }));
    throw new AppError("validation", "Validation failed", fields);
  }
  await tx.insert(novelGenres).values(found.map((genre) => ({ novelId, genreId: genre.id })));
}

/** Gives a novel its tags, and makes those that do not exist yet; their names are taken to be in `lang`. */
export async function attachTags(
  tx: Transaction,
  novelId: string,
  given: string[],
  lang: Language,
): Promise<void> {
  // In one order always, so that two novels made at once cannot wait for each other's tags.
  const named = [...new Map(given.map((tag) => [tagSlug(tag), tag]))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (named.length === 0) return;
  const wanted = named.map(([slug]) => slug);
  await tx
    .insert(tags)
    .values(
      named.map(([slug, name]) => ({ id: newId(), slug, names: slug === name ? {} : { [lang]: name } })),
    )
    .onConflictDoNothing({ target: tags.slug });
  const found = await tx.select({ id: tags.id }).from(tags).where(inArray(tags.slug, wanted));
  await tx.insert(novelTags).values(found.map((tag) => ({ novelId, tagId: tag.id })));
}
