import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { dailyUsage, generations, outbox, scenes, users } from "@/db/schema";
import { now, utcDay } from "@/lib/core/clock";

/** How much of today's allowance of a kind somebody has used. */
export async function usedToday(subject: string, kind: string): Promise<number> {
  const [row] = await db()
    .select({ used: dailyUsage.used })
    .from(dailyUsage)
    .where(
      and(eq(dailyUsage.subject, subject), eq(dailyUsage.kind, kind), eq(dailyUsage.day, utcDay(now()))),
    );
  return row?.used ?? 0;
}

/** Has so much of today's allowance used. */
export async function useToday(subject: string, kind: string, used: number): Promise<void> {
  await db()
    .insert(dailyUsage)
    .values({ subject, kind, day: utcDay(now()), used });
}

/** The data of every event of a name that was ever emitted. */
export async function eventsNamed(name: string) {
  const events = await db().select({ data: outbox.data }).from(outbox).where(eq(outbox.name, name));
  return events.map(({ data }) => data);
}

/** Every generation of a draft or of the scene behind a choice, the last one first. */
export const generationsOf = (subjectId: string) =>
  db()
    .select()
    .from(generations)
    .where(eq(generations.subjectId, subjectId))
    .orderBy(desc(generations.createdAt), desc(generations.id));

/** Every scene behind a choice; more than one would be a fault. */
export const scenesBehind = (choiceId: string) =>
  db().select().from(scenes).where(eq(scenes.choiceId, choiceId));

/** Has somebody opt in to stories for adults. */
export async function optIn(userId: string): Promise<void> {
  await db().update(users).set({ adultContent: true }).where(eq(users.id, userId));
}
