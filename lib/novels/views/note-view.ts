import { createHmac } from "node:crypto";
import { db } from "@/db/client";
import { viewHits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { addressKey } from "@/lib/core/address";
import { now, utcDay } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";

export type ViewSubject = { kind: "novel" | "chapter"; id: string };

/** Who is looking, as far as counting needs to know: an account, else an address that nobody can read back. */
function viewerKey(actor: Actor | null, address: string, day: string): string {
  if (actor) return `user:${actor.id}`;
  const digest = createHmac("sha256", env().AUTH_SECRET).update(`${day} ${addressKey(address)}`);
  return `address:${digest.digest("base64url").slice(0, 22)}`;
}

/** Writes down that somebody looked at a novel or chapter today; once a day for each of them. */
export async function recordView(subject: ViewSubject, actor: Actor | null, address: string): Promise<void> {
  const day = utcDay(now());
  await db()
    .insert(viewHits)
    .values({ subjectId: subject.id, kind: subject.kind, day, viewer: viewerKey(actor, address, day) })
    .onConflictDoNothing();
}

/** As {@link recordView}, without keeping whoever is looking; a view that cannot be written is only logged. */
export function noteView(subject: ViewSubject, actor: Actor | null, address: string): void {
  recordView(subject, actor, address).catch((error: unknown) =>
    log.warn({ err: error, ...subject }, "a view was not counted"),
  );
}
