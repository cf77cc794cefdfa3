import sharp from "sharp";
import { AppError } from "@/lib/core/errors";

const FORMATS = ["png", "jpeg", "webp", "gif"];
const MAX_PIXELS = 40_000_000;

export type ImageBox = { width: number; height: number };

/**
 * Decodes a raster picture by its bytes, whatever it calls itself, and encodes it anew as WebP without its
 * metadata, cut to fill the box.
 * @throws AppError validation on `field` when it is no PNG, JPEG, WebP or GIF, or is too large to decode
 */
export async function encodeImage(bytes: Uint8Array, box: ImageBox, field: string): Promise<Buffer> {
  const refuse = (message: string) => new AppError("validation", "Validation failed", [{ field, message }]);
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" });
    const { format } = await image.metadata();
    if (!FORMATS.includes(format ?? "")) throw refuse("The picture must be a PNG, JPEG, WebP or GIF");
    return await image
      .rotate()
      .resize({ ...box, fit: "cover" })
      .webp({ quality: 84 })
      .toBuffer();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuse("The picture cannot be read");
  }
}
