import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";

const PATTERN = /^private-(user|choice)-([0-9a-f-]{36})$/;

/** What happens to one person: their drafts, their scenes, their notifications. */
export const userChannel = (userId: string): string => `private-user-${userId}`;

/** The text of the scene that a choice leads to, while it is written. */
export const choiceChannel = (choiceId: string): string => `private-choice-${choiceId}`;

/** Whether somebody may listen to a channel. A choice's id is known only to those who have reached its scene. */
export function mayJoin(actor: Actor, channel: string): boolean {
  const [, kind, id] = PATTERN.exec(channel) ?? [];
  if (!z.uuid().safeParse(id).success) return false;
  return kind === "user" ? id === actor.id : kind === "choice";
}
