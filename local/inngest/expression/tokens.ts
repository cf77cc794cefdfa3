/** A lexical token of an expression. A string token's `text` is its value, without quotes. */
export type Token = { kind: "number" | "string" | "name" | "operator" | "end"; text: string };

/** An expression that the executor cannot read. */
export class ExpressionError extends Error {
  override name = "ExpressionError";
}

const pattern =
  /\s+|(?<number>\d+(?:\.\d+)?)|(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<word>[A-Za-z_]\w*)|(?<operator>&&|\|\||[=!<>]=|[-+*/%<>!?:()[\].,])/gy;
const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };

/**
 * Splits an expression into tokens, ending with an `end` token.
 * @throws ExpressionError at the first character that starts no token.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const { number, string, word, operator } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    if (string !== undefined) tokens.push({ kind: "string", text: unquote(string) });
    if (word !== undefined) tokens.push({ kind: word === "in" ? "operator" : "name", text: word });
    if (operator !== undefined) tokens.push({ kind: "operator", text: operator });
    end = match.index + match[0].length;
  }
  if (end !== source.length)
    throw new ExpressionError(`unexpected "${source[end]}" in expression: ${source}`);
  return [...tokens, { kind: "end", text: "" }];
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/gs, (_, char: string) => escapes[char] ?? char);
}
