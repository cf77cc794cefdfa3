const USER_CHANNEL_PREFIX = "#server-to-user-";

export type ChannelKind = "public" | "private" | "presence" | "user";

/** Letters, digits and `_-=@,.;`, at most 200 characters; or the channel of one signed-in user. */
export function isChannelName(name: string): boolean {
  return userIdOf(name) !== null || /^[\w\-=@,.;]{1,200}$/.test(name);
}

export function channelKind(name: string): ChannelKind {
  if (name.startsWith(USER_CHANNEL_PREFIX)) return "user";
  if (name.startsWith("presence-")) return "presence";
  return name.startsWith("private-") ? "private" : "public";
}

/** Clients encrypt what they say there with keys that only the application hands out. */
export function isEncrypted(name: string): boolean {
  return name.startsWith("private-encrypted-");
}

/** Whose channel `#server-to-user-<id>` is, or null for every other channel. */
export function userIdOf(name: string): string | null {
  const id = name.startsWith(USER_CHANNEL_PREFIX) ? name.slice(USER_CHANNEL_PREFIX.length) : "";
  return id !== "" && id.length <= 200 ? id : null;
}
