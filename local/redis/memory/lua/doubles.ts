import type { Bytes } from "../../reply.ts";

/** Everything in Lua source that may hold digits, so that only real numerals are touched. */
const TOKENS = new RegExp(
  [
    /--\[(?<comment>=*)\[[\s\S]*?\]\k<comment>\]/, // long comment
    /--[^\n]*/,
    /\[(?<string>=*)\[[\s\S]*?\]\k<string>\]/, // long string
    /"(?:\\[\s\S]|[^"\\])*"/,
    /'(?:\\[\s\S]|[^'\\])*'/,
    /[A-Za-z_]\w*/,
    /0[xX][\da-fA-F]+/,
    /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/,
  ]
    .map((token) => token.source)
    .join("|"),
  "g",
);

/**
 * Writes every integer numeral as a float. Redis scripts are Lua 5.1, which knows only doubles; Fengari is
 * Lua 5.3 with integers of 32 bits, in which `60 * 60 * 24 * 1000 * 30` wraps around to a negative number.
 */
export function withDoubles(source: Bytes): Bytes {
  return source.replace(TOKENS, (token) => {
    if (/^0[xX]/.test(token)) return `${Number(token)}.0`;
    return /^\d+$/.test(token) ? `${token}.0 ` : token;
  });
}
