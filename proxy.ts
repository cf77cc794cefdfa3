import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/** Pages may load what is our own; scripts also need this answer's nonce. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${realtimeOrigins()}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Hosted Pusher is another origin; the embedded one is reached through our own. */
function realtimeOrigins(): string {
  if (process.env.PUSHER_THROUGH_APP === "on") return "";
  const host = process.env.PUSHER_HOST ?? `*.pusher.com`;
  return ` wss://${host} https://${host}`;
}

/** Carries a WebSocket to the embedded realtime server, whose port is known only when the product runs. */
function carrySocket(request: NextRequest): NextResponse {
  if (process.env.PUSHER_THROUGH_APP !== "on") return new NextResponse(null, { status: 404 });
  const { pathname, search } = request.nextUrl;
  return NextResponse.rewrite(
    new URL(`${pathname}${search}`, `http://${process.env.PUSHER_HOST}:${process.env.PUSHER_PORT}`),
  );
}

export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname.startsWith("/app/")) return carrySocket(request);
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages and the realtime socket only: the API sets no policy and must not pay for this. */
export const config = {
  matcher: [
    {
      source:
        "/((?!api/|auth/|v1/|uploads/|covers/|_next/|openapi\\.json|healthcheck|ws$|favicon\\.ico|robots\\.txt|manifest\\.webmanifest|icon).*)",
    },
  ],
};
