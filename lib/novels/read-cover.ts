import { invalidField } from "@/lib/core/errors";

const MAX_BYTES = 5 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The bytes of a picture given as base64, bare or as a data URL.
 * @throws AppError validation on `cover_image`
 */
export function readCover(given: string): Uint8Array {
  const bare = given.replace(/^data:[\w.+/-]*;base64,/i, "").replace(/\s/g, "");
  if (bare.length % 4 === 1 || !BASE64.test(bare)) throw invalidField("cover_image", "Must be base64");
  const bytes = Buffer.from(bare, "base64");
  if (bytes.byteLength > MAX_BYTES) throw invalidField("cover_image", "The picture is larger than 5 MB");
  return bytes;
}
