import { Readable } from "node:stream";
import { errors } from "flydrive";
import { notFound } from "@/lib/core/errors";
import { disk } from "./disk";

const PATH = /^[a-z]+\/(?:[\w-]+\/)*[\w-]+\.webp$/;

/**
 * A stored picture as a stream. Only names that `storeImage` gives are looked up.
 * @throws AppError not_found
 */
export async function readFile(
  path: string,
): Promise<{ stream: ReadableStream<Uint8Array>; contentType: string }> {
  if (!PATH.test(path)) throw notFound("File");
  try {
    if (!(await disk().exists(path))) throw notFound("File");
    const stream = Readable.toWeb(await disk().getStream(path)) as ReadableStream<Uint8Array>;
    return { stream, contentType: "image/webp" };
  } catch (error) {
    if (error instanceof errors.E_CANNOT_READ_FILE) throw notFound("File");
    throw error;
  }
}
