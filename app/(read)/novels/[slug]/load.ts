import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { getActor } from "@/lib/auth/viewer";
import { AppError } from "@/lib/core/errors";
import type { NovelDetail } from "@/lib/novels/fields";
import { getNovel } from "@/lib/novels/get-novel";

/** Turns a use case's "not found" into the page for it. */
export async function orNotFound<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code.endsWith("not_found")) notFound();
    throw error;
  }
}

/** The novel of an address in the language of the page, read once for the page and its metadata. */
export const loadNovel = cache(async (slug: string): Promise<NovelDetail> => {
  const [actor, locale] = await Promise.all([getActor(), getLocale()]);
  return orNotFound(getNovel(actor, slug, locale));
});
