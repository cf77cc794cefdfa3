/** One frame to a client. `data` is a JSON string, but for errors and for events of other clients. */
export interface ServerMessage {
  event: string;
  channel?: string;
  data: unknown;
  user_id?: string | number;
}

export function connectionEstablished(socketId: string, activityTimeoutSeconds: number): ServerMessage {
  const data = JSON.stringify({ socket_id: socketId, activity_timeout: activityTimeoutSeconds });
  return { event: "pusher:connection_established", data };
}

/** An error. Codes from 4000 on end the connection, but for 4301; null is for what has no code. */
export function errorMessage(code: number | null, message: string): ServerMessage {
  return { event: "pusher:error", data: { code, message } };
}

export function subscriptionSucceeded(channel: string, data: object): ServerMessage {
  return { event: "pusher_internal:subscription_succeeded", channel, data: JSON.stringify(data) };
}

export function subscriptionError(channel: string, error: string): ServerMessage {
  const data = JSON.stringify({ type: "AuthError", error, status: 401 });
  return { event: "pusher:subscription_error", channel, data };
}

export const PING: ServerMessage = { event: "pusher:ping", data: "{}" };
export const PONG: ServerMessage = { event: "pusher:pong", data: "{}" };
