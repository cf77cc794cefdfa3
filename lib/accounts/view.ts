import { env } from "@/lib/core/env";
import { fileUrl } from "@/lib/core/files";
import type { User } from "./register-account";

/** The absolute address of a user's picture. */
export const avatarUrl = (user: Pick<User, "avatarPath">): string | null =>
  user.avatarPath && new URL(fileUrl(user.avatarPath), env().PUBLIC_URL).href;

/** The user as the library's surface shows them (001). */
export function toDataUser(user: User) {
  return {
    id: user.id,
    email: user.email,
    display_name: user.displayName,
    avatar_url: avatarUrl(user) ?? undefined,
    roles: user.roles,
    created_at: user.createdAt.toISOString(),
    last_login_at: (user.lastLoginAt ?? user.createdAt).toISOString(),
  };
}

/** The user as the rooms' surface shows them (003). */
export function toChatUser(user: User) {
  return {
    oid: user.id,
    email: user.email,
    name: user.displayName,
    avatar_url: avatarUrl(user),
    last_online_at: user.lastOnlineAt?.toISOString() ?? null,
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
  };
}

/** The user as the surface of interactive stories shows them (000-06). */
export function toStoryUser(user: User) {
  return {
    id: user.id,
    username: user.username,
    displayName: user.displayName,
    email: user.email,
    roles: user.roles,
    // Whoever is banned is refused before any view of them is made.
    isBanned: false,
  };
}
