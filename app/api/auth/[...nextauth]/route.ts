import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { browserSessionOptions } from "@/lib/accounts/browser-session";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { ONE_MEGABYTE, readBytes } from "@/lib/http/body";
import { failureResponse } from "@/lib/http/failure";

type Extra = { params: Promise<{ nextauth: string[] }> };

/** next-auth fails on a body that it cannot parse; such a request is refused before it gets there. */
async function readable(request: NextRequest): Promise<void> {
  const bytes = await readBytes(request.clone(), ONE_MEGABYTE);
  if (!request.headers.get("content-type")?.includes("json")) return;
  try {
    JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw new AppError("validation", "The request body is not valid JSON");
  }
}

async function handle(request: NextRequest, extra: Extra): Promise<Response> {
  try {
    if (request.method === "POST") await readable(request);
    return await NextAuth(browserSessionOptions())(request, extra);
  } catch (error) {
    return failureResponse("chat", error, { requestId: newId(), endpoint: "nextAuth" });
  }
}

export { handle as GET, handle as POST };
