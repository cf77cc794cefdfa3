import { and, isNotNull, lte, sql } from "drizzle-orm";
import { chapters } from "@/db/schema";

/** Whether readers may see a chapter: it has a date of publication, and that has come. */
export const published = and(isNotNull(chapters.publishedAt), lte(chapters.publishedAt, sql`now()`));
