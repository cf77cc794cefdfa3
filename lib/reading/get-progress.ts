import type { Language } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/core/errors";
import type { ReadingProgress } from "./fields";
import { findProgress } from "./find-progress";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The actor's place in a novel (001-12).
 * @throws AppError not_found when they have not begun it
 */
export async function getProgress(actor: Actor, novelId: string, lang: Language): Promise<ReadingProgress> {
  const progress = UUID.test(novelId) ? await findProgress(actor, novelId, lang) : null;
  if (!progress) throw notFound("Reading progress");
  return progress;
}
