import { eq } from "drizzle-orm";
import { publishedStories } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CursorPage } from "@/lib/core/page";
import type { PageRequest } from "./cursor";
import type { StorySummary } from "./endpoints/published";
import { pageOfStories } from "./story-rows";

/**
 * The stories that the actor has published, newest first, whoever else may see them.
 * @throws AppError validation for a cursor that is none
 */
export const listMyStories = (actor: Actor, page: PageRequest): Promise<CursorPage<StorySummary>> =>
  pageOfStories(actor.id, page, eq(publishedStories.authorId, actor.id));
