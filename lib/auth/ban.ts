/** Whether a ban is in force: one without an end is for good. */
export function isBanned(user: { bannedAt: Date | null; bannedUntil: Date | null }, at: Date): boolean {
  return user.bannedAt !== null && (user.bannedUntil === null || user.bannedUntil > at);
}
