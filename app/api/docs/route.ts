import type { NextRequest } from "next/server";

/** The one API reference stands at /docs. */
export const GET = (request: NextRequest): Response =>
  Response.redirect(new URL("/docs", request.nextUrl), 307);
