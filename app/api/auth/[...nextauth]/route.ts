import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { browserSessionOptions } from "@/lib/accounts/browser-session";
import { newId } from "@/lib/core/ids";
import { assertReadable } from "@/lib/http/body";
import { failureResponse } from "@/lib/http/failure";

type Extra = { params: Promise<{ nextauth: string[] }> };

/** next-auth fails on a body that it cannot parse; such a request is refused before it gets there. */
async function handle(request: NextRequest, extra: Extra): Promise<Response> {
  try {
    if (request.method === "POST") await assertReadable(request);
    return await NextAuth(browserSessionOptions())(request, extra);
  } catch (error) {
    return failureResponse("chat", error, { requestId: newId(), endpoint: "nextAuth" });
  }
}

export { handle as GET, handle as POST };
