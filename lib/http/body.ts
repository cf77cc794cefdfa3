import { AppError } from "@/lib/core/errors";

export const ONE_MEGABYTE = 1024 * 1024;

const tooLarge = (maxBytes: number) =>
  new AppError("too_large", `The request body is larger than ${maxBytes} bytes`);

/**
 * Reads a request's body, at most `maxBytes` of it.
 * @throws AppError too_large as soon as the limit is passed, whatever the headers say.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const invalidBody = (message: string) => new AppError("validation", message, [{ field: "body", message }]);

/** Postgres can store no NUL character, so no text may hold one. */
function refuseNul(key: string, value: unknown): unknown {
  if (key.includes("\0") || (typeof value === "string" && value.includes("\0")))
    throw new SyntaxError("NUL character");
  return value;
}

/**
 * Reads a JSON body.
 * @throws AppError validation when it is not JSON or says that it is something else; too_large.
 */
export async function readJson(request: Request, maxBytes = ONE_MEGABYTE): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const bytes = await readBytes(request, maxBytes);
  if (bytes.byteLength === 0) throw invalidBody("The request body is empty");
  if (type !== "application/json" && !type.endsWith("+json"))
    throw invalidBody("The request body must be application/json");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), refuseNul);
  } catch {
    throw invalidBody("The request body is not valid JSON without NUL characters");
  }
}

/**
 * Reads the one file of a multipart body.
 * @throws AppError validation when there is no such file; too_large.
 */
export async function readUpload(request: Request, field: string, maxBytes: number): Promise<Uint8Array> {
  // The multipart frame around the file is not counted against the file's own limit.
  const bytes = await readBytes(request, maxBytes + 16 * 1024);
  const form = await new Response(Buffer.from(bytes), {
    headers: { "content-type": request.headers.get("content-type") ?? "" },
  })
    .formData()
    .catch(() => {
      throw invalidBody("The request body must be multipart/form-data");
    });
  const file = form.get(field);
  if (!(file instanceof File))
    throw new AppError("validation", "Validation failed", [{ field, message: "A file is required" }]);
  if (file.size > maxBytes) throw tooLarge(maxBytes);
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Checks the body of a request for a handler that is not ours and would fail on it: no larger than `maxBytes`, and JSON
 * if it says so. The request itself is left unread.
 * @throws AppError too_large, validation
 */
export async function assertReadable(request: Request, maxBytes = ONE_MEGABYTE): Promise<void> {
  const isJson = request.headers.get("content-type")?.includes("json");
  const copy = request.clone();
  await (isJson ? readJson(copy, maxBytes) : readBytes(copy, maxBytes));
}
