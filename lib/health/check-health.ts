import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { pusher } from "@/lib/realtime/server";

const LIMIT_MS = 2_000;

export type PartName = "database" | "cache" | "jobs" | "realtime";
/** Without a needed part nothing can be served; the others are missed by some features only. */
export type Part = { name: PartName; up: boolean; needed: boolean };

async function answers(response: Promise<Response>): Promise<void> {
  const { status } = await response;
  if (status >= 500) throw new Error(`answered ${status}`);
}

const signal = () => AbortSignal.timeout(LIMIT_MS);

const PROBES: { name: PartName; needed: boolean; probe: () => Promise<unknown> }[] = [
  { name: "database", needed: true, probe: () => db().execute(sql`select 1`) },
  {
    name: "cache",
    needed: false,
    probe: () => {
      const headers = { authorization: `Bearer ${env().UPSTASH_REDIS_REST_TOKEN}` };
      return answers(fetch(new URL("/ping", env().UPSTASH_REDIS_REST_URL), { headers, signal: signal() }));
    },
  },
  {
    name: "jobs",
    needed: false,
    probe: () => answers(fetch(env().INNGEST_BASE_URL ?? "https://inn.gs", { signal: signal() })),
  },
  {
    name: "realtime",
    needed: false,
    probe: () => answers(pusher().get({ path: "/channels" }) as unknown as Promise<Response>),
  },
];

async function within(work: Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("no answer in time")), LIMIT_MS);
  await Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Asks every part of the product whether it answers, all at once and within two seconds. */
export function checkHealth(): Promise<Part[]> {
  return Promise.all(
    PROBES.map(async ({ name, needed, probe }) => {
      try {
        await within(probe());
        return { name, needed, up: true };
      } catch (error) {
        log.warn({ err: error, part: name }, "a part of the product does not answer");
        return { name, needed, up: false };
      }
    }),
  );
}

/** Whether every needed part is up. */
export const canServe = (parts: Part[]): boolean => parts.every((part) => part.up || !part.needed);
