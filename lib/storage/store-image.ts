import { randomUUID } from "node:crypto";
import { disk } from "./disk";
import { encodeImage, type ImageBox } from "./encode-image";

/**
 * Keeps a picture under a name nobody can guess and returns its path, such as `avatars/<owner>/<uuid>.webp`.
 * @throws AppError validation on `field` when it is not a picture we take
 */
export async function storeImage(
  folder: string,
  bytes: Uint8Array,
  box: ImageBox,
  field: string,
): Promise<string> {
  const encoded = await encodeImage(bytes, box, field);
  const path = `${folder}/${randomUUID()}.webp`;
  await disk().put(path, encoded, { contentType: "image/webp" });
  return path;
}
