import type { NextRequest } from "next/server";
import { newId } from "@/lib/core/ids";
import { failureResponse } from "@/lib/http/failure";
import { readFile } from "@/lib/storage/read-file";

/** A stored file under a name that is never used again, so it may be kept for good. */
export async function GET(
  _request: NextRequest,
  extra: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  try {
    const { path } = await extra.params;
    const { stream, contentType } = await readFile(path.join("/"));
    return new Response(stream, {
      headers: { "content-type": contentType, "cache-control": "public, max-age=31536000, immutable" },
    });
  } catch (error) {
    return failureResponse("chat", error, { requestId: newId(), endpoint: "uploads" });
  }
}
