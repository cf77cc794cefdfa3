import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { catalog, novelLocalizations, novels } from "@/db/schema";

/** Novels as one language of the catalogue shows them; the caller narrows down and sorts. */
export const novelRows = () =>
  db()
    .select({
      novel: novels,
      shown: novelLocalizations,
      genreMask: catalog.genreMask,
      tagNumbers: catalog.tagNumbers,
    })
    .from(catalog)
    .innerJoin(novels, eq(novels.id, catalog.novelId))
    .innerJoin(
      novelLocalizations,
      and(eq(novelLocalizations.novelId, catalog.novelId), eq(novelLocalizations.lang, catalog.contentLang)),
    )
    .$dynamic();

export type NovelRow = Awaited<ReturnType<typeof novelRows>>[number];
