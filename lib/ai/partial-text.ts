const OPENING = /^\s*\{\s*"text"\s*:\s*"/;
/** A JSON string's content up to its end or as far as it has come, without an escape cut in half. */
const CONTENT = /^(?:[^"\\]|\\u[0-9a-fA-F]{4}|\\["\\/bfnrt])*/;

/** The `text` that a growing JSON answer has told so far, when `text` is its first property. */
export function partialText(json: string): string {
  const opening = OPENING.exec(json);
  if (!opening) return "";
  const content = CONTENT.exec(json.slice(opening[0].length))?.[0] ?? "";
  return JSON.parse(`"${content.replaceAll("\n", "\\n")}"`) as string;
}
