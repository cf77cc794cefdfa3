import { eq } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import type { Language, Role } from "@/db/schema/values";
import { AppError } from "@/lib/core/errors";
import { fileUrl } from "@/lib/core/files";
import type { Actor } from "./actor";
import { identify } from "./identify";

/** The signed-in person as pages show them. */
export type Viewer = {
  id: string;
  displayName: string;
  username: string;
  email: string;
  avatarUrl: string | null;
  roles: Role[];
  language: Language | null;
  adultContent: boolean;
  readerSettings: Record<string, unknown> | null;
};

/** Who looks at this page; null when nobody is signed in, or their session has ended. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const credentials = { headers: await headers(), cookies: await cookies() };
  try {
    return (await identify(credentials))?.actor ?? null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
});

/** As {@link getActor}, with what a page shows of them. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const actor = await getActor();
  const user = actor && (await db().query.users.findFirst({ where: eq(users.id, actor.id) }));
  if (!user) return null;
  const { id, displayName, username, email, roles, language, adultContent, readerSettings, avatarPath } =
    user;
  const avatarUrl = avatarPath && fileUrl(avatarPath);
  return { id, displayName, username, email, roles, language, adultContent, readerSettings, avatarUrl };
});
