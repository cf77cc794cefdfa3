import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { StoryViewer } from "./policy";

/** What the policy must know of whoever looks at stories; null is somebody who is not signed in. */
export async function storyViewer(actor: { id: string } | null): Promise<StoryViewer> {
  if (!actor) return { id: null, adultContent: false };
  const [user] = await db()
    .select({ adultContent: users.adultContent })
    .from(users)
    .where(eq(users.id, actor.id));
  return { id: actor.id, adultContent: user?.adultContent ?? false };
}
