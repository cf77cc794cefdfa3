import type { NextRequest } from "next/server";
import { identify } from "@/lib/auth/identify";
import { assertOwnOrigin } from "@/lib/auth/origin";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { readBytes } from "@/lib/http/body";
import { failureResponse } from "@/lib/http/failure";
import { authorizeChannel } from "@/lib/realtime/authorize-channel";

const MAX_FORM_BYTES = 2_048;

/** Channel authorisation as pusher-js asks for it: a form post, which no endpoint definition describes. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const identity = await identify(request);
    if (!identity) throw new AppError("unauthorized", "Authentication is required");
    if (identity.via === "cookie") assertOwnOrigin(request);
    const form = new URLSearchParams(Buffer.from(await readBytes(request, MAX_FORM_BYTES)).toString("utf8"));
    const socketId = form.get("socket_id") ?? "";
    if (!/^\d+\.\d+$/.test(socketId)) throw new AppError("validation", "socket_id is missing or malformed");
    return Response.json(authorizeChannel(identity.actor, socketId, form.get("channel_name") ?? ""));
  } catch (error) {
    return failureResponse("chat", error, { requestId: newId(), endpoint: "realtimeAuth" });
  }
}
