import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import { mayJoin } from "./channels";
import { pusher } from "./server";

/**
 * Signs a socket's wish to listen to a private channel.
 * @throws AppError forbidden when the actor may not
 */
export function authorizeChannel(actor: Actor, socketId: string, channel: string): { auth: string } {
  if (!mayJoin(actor, channel)) throw new AppError("forbidden", "You may not listen to this channel");
  return { auth: pusher().authorizeChannel(socketId, channel).auth };
}
