import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import type { DialectName } from "./dialects/names";
import { failureResponse } from "./failure";

/** The answer for an address of the API at which there is nothing, in the dialect of its surface. */
export function notServed(pathname: string): Response {
  const dialect: DialectName = pathname.startsWith("/api/v1/") ? "data" : "story";
  const error = new AppError("not_found", "There is no such endpoint");
  return failureResponse(dialect, error, { requestId: newId(), endpoint: "none" });
}
