import { notFound } from "next/navigation";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { storyParams } from "@/lib/stories/endpoints/shared";

/** `validation`: a cursor in an address that somebody has bent. */
const UNFOUND: ErrorCode[] = ["not_found", "forbidden", "validation"];

/** What a verb gives, or the page "not found" for what is not there or not theirs to see. */
export async function found<Found>(wanted: Promise<Found>): Promise<Found> {
  try {
    return await wanted;
  } catch (error) {
    if (error instanceof AppError && UNFOUND.includes(error.code)) notFound();
    throw error;
  }
}

/** The id in a page's address, or the page "not found" for what cannot be one. */
export async function idOf(params: Promise<{ id: string }>): Promise<string> {
  const parsed = storyParams.safeParse(await params);
  if (!parsed.success) notFound();
  return parsed.data.id;
}
