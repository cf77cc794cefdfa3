import type { Language, Role } from "@/db/schema/values";

/** Who is asking: a signed-in person in one of their sessions. */
export type Actor = {
  id: string;
  sessionId: string;
  roles: Role[];
  language: Language | null;
};

/** Whether the actor may do what a role may; administrators may all that moderators may. */
export function hasRole(actor: Actor, role: "moderator" | "admin"): boolean {
  return actor.roles.includes("admin") || actor.roles.includes(role);
}
