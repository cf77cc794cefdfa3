import { now, utcDay } from "@/lib/core/clock";
import { log } from "@/lib/core/log";
import { beginDay } from "./begin-day";
import { countViews } from "./count-views";

const EVERY_MS = 10_000;

/** Counts views for as long as the process lives, and begins each UTC day. */
export function startViewCounting(): void {
  let day: string | undefined;
  const count = async () => {
    await countViews();
    const today = utcDay(now());
    if (today === day) return;
    await beginDay();
    day = today;
  };
  const tick = () =>
    count().catch((error: unknown) => log.warn({ err: error }, "views could not be counted"));
  setInterval(tick, EVERY_MS).unref();
}
