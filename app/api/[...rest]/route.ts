import type { NextRequest } from "next/server";
import { notServed } from "@/lib/http/not-served";

const answer = (request: NextRequest): Response => notServed(request.nextUrl.pathname);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
