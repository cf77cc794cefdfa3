import { type Bytes, fromBytes, type Reply, Status } from "./reply.ts";

export type JsonReply = null | number | string | JsonReply[];

const encodeBase64 = (bytes: Bytes) => Buffer.from(bytes, "latin1").toString("base64");

/**
 * A reply as JSON. With `Upstash-Encoding: base64` every string is encoded but an `OK` on its own, which
 * clients take literally (inside a list they would decode it).
 */
export function encodeReply(reply: Reply, base64: boolean): JsonReply {
  const text = reply instanceof Status ? reply.text : reply;
  if (base64 && text === "OK") return text;
  return encodeItem(text, base64 ? encodeBase64 : fromBytes);
}

function encodeItem(reply: Reply, encodeText: (bytes: Bytes) => string): JsonReply {
  if (Array.isArray(reply)) return reply.map((item) => encodeItem(item, encodeText));
  if (reply instanceof Status) return encodeText(reply.text);
  return typeof reply === "string" ? encodeText(reply) : reply;
}
