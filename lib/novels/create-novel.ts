import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db, transaction } from "@/db/client";
import { violatesUnique } from "@/db/errors";
import { novelLocalizations, novels } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { invalidField } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { recordAudit } from "@/lib/moderation/record-audit";
import { disk } from "@/lib/storage/disk";
import { storeImage } from "@/lib/storage/store-image";
import { attachGenres, attachTags } from "./attach-terms";
import type { createNovelEndpoint } from "./endpoints/admin";
import type { NovelDetail } from "./fields";
import { getNovel } from "./get-novel";
import { readCover } from "./read-cover";
import { refreshCatalog } from "./refresh-catalog";
import { forgetVocabulary } from "./vocabulary";

export type NewNovel = z.output<(typeof createNovelEndpoint)["body"]>;

const COVER_BOX = { width: 600, height: 900 };
const slugTaken = () => invalidField("slug", "The slug is already taken");

type Made = { id: string; coverPath: string | null; address: string | null };

function insertNovel(actor: Actor, given: NewNovel, { id, coverPath, address }: Made): Promise<void> {
  const lang = given.localizations[0]?.lang ?? "ru";
  return transaction(async (tx) => {
    await tx.insert(novels).values({
      id,
      slug: given.slug,
      coverPath,
      translationStatus: given.translation_status,
      originalChaptersCount: given.original_chapters_count,
      releaseYear: given.release_year,
      createdBy: actor.id,
    });
    await tx
      .insert(novelLocalizations)
      .values(
        given.localizations.map(({ alt_titles: altTitles, ...one }) => ({ novelId: id, altTitles, ...one })),
      );
    await attachGenres(tx, id, given.genres);
    await attachTags(tx, id, given.tags, lang);
    await refreshCatalog(tx, [id]);
    await recordAudit(tx, {
      actor,
      action: "novel.create",
      subjectType: "novel",
      subjectId: id,
      data: { slug: given.slug },
      address,
    });
  });
}

/**
 * Adds a novel (001-33) and returns it in the language of its first localisation.
 * @param address where the request came from, for the audit log; null for what a script does
 * @throws AppError validation on `slug` when it is taken, on `genres`, on `cover_image`
 */
export async function createNovel(
  actor: Actor,
  given: NewNovel,
  address: string | null,
): Promise<NovelDetail> {
  const taken = await db().query.novels.findFirst({ where: eq(novels.slug, given.slug) });
  if (taken) throw slugTaken();
  const id = newId();
  const cover = given.cover_image ? readCover(given.cover_image) : null;
  const coverPath = cover && (await storeImage(`covers/${id}`, cover, COVER_BOX, "cover_image"));
  try {
    await insertNovel(actor, given, { id, coverPath, address });
  } catch (error) {
    if (coverPath) await disk().delete(coverPath);
    throw violatesUnique(error, "novels_slug_key") ? slugTaken() : error;
  }
  forgetVocabulary();
  return getNovel(actor, given.slug, given.localizations[0]?.lang ?? "ru");
}
