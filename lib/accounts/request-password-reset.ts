import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { passwordResetRequested } from "@/inngest/events";
import { reserveAttempt } from "@/lib/auth/attempts";
import { addressKey } from "@/lib/core/address";
import { emit } from "@/lib/events/emit";
import { sendOutbox } from "@/lib/events/send-outbox";

const REQUESTS = { max: 5, windowSeconds: 3600 };

/**
 * Has a link for a new password sent to an e-mail, if there is an account with it; nobody learns whether there is.
 * @throws AppError rate_limited after five requests an hour from one address
 */
export async function requestPasswordReset(email: string, address: string): Promise<void> {
  await reserveAttempt(`reset:${addressKey(address)}`, REQUESTS);
  const user = await db().query.users.findFirst({
    where: sql`lower(${users.email}) = ${email.toLowerCase()}`,
  });
  if (!user) return;
  await emit(db(), passwordResetRequested, { userId: user.id });
  await sendOutbox();
}
