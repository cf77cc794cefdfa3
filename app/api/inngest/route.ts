import { serve } from "inngest/next";
import type { NextRequest } from "next/server";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/index";
import { newId } from "@/lib/core/ids";
import { assertReadable } from "@/lib/http/body";
import { failureResponse } from "@/lib/http/failure";

type Handlers = ReturnType<typeof serve>;
type Handler = (request: NextRequest, context: unknown) => Promise<Response>;

/** A run's whole state comes with each of its steps. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

let handlers: Handlers | undefined;

/** The SDK's own handler, made on first use; what it throws (a body that is no JSON) is an answer, not a crash. */
function handle(method: keyof Handlers): Handler {
  return async (request, context) => {
    try {
      if (method !== "GET") await assertReadable(request, MAX_BODY_BYTES);
      handlers ??= serve({ client: inngest(), functions: functions(), enableUnauthedSync: false });
      return await (handlers[method] as Handler)(request, context);
    } catch (error) {
      return failureResponse("chat", error, { requestId: newId(), endpoint: "inngest" });
    }
  };
}

export const maxDuration = 300;
export const GET = handle("GET");
export const POST = handle("POST");
export const PUT = handle("PUT");
