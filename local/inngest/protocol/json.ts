const loneSurrogateEscape = /\\u[dD][89abcdefABCDEF]/;

/**
 * Parses JSON text. Lone surrogates become U+FFFD, because canonical JSON (which every request to the
 * application is signed over) cannot express them.
 * @throws SyntaxError when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return loneSurrogateEscape.test(text) ? wellFormed(value) : value;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]),
  );
}
