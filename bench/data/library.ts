import type postgres from "postgres";
import { db } from "@/db/client";
import { refreshCatalog } from "@/lib/novels/refresh-catalog";
import { loadChapters } from "./chapters";
import { loadNovels, novelIds } from "./novels";

const CATALOG_BATCH = 5_000;

/** Writes the library, and the rows of the catalogue by the product's own rule; then has Postgres look at it all. */
export async function loadLibrary(sql: postgres.Sql, novels: number): Promise<void> {
  await loadNovels(sql, novels);
  const ids = await novelIds(sql);
  for (let from = 0; from < ids.length; from += CATALOG_BATCH)
    await refreshCatalog(db(), ids.slice(from, from + CATALOG_BATCH));
  await loadChapters(sql, novels);
  await sql.unsafe("vacuum analyze");
}
