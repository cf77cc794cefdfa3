import type { Client } from "./sessions";

/** From where a request comes, as its session will show it. */
export const clientOf = (request: Request, address: string): Client => ({
  address,
  userAgent: request.headers.get("user-agent"),
});
