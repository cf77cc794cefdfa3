import type { Bytes } from "../../reply.ts";

/** Compiles a Redis glob pattern (`*`, `?`, `[a-z]`, `[^a]`, `\` escapes) to a test for whole keys. */
export function globMatcher(pattern: Bytes): (key: Bytes) => boolean {
  const source = pattern.replace(
    /\\([\s\S])|\*+|\?|\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]|[\s\S]/g,
    (token, escaped?: string, negated?: string, members?: string) => {
      if (escaped !== undefined) return literal(escaped);
      if (token.startsWith("*")) return "[\\s\\S]*?";
      if (token === "?") return "[\\s\\S]";
      if (members !== undefined) return characterClass(negated === "^", members);
      return literal(token);
    },
  );
  const expression = new RegExp(`^${source}$`);
  return (key) => expression.test(key);
}

function literal(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

function characterClass(negated: boolean, members: string): string {
  if (members === "") return negated ? "[\\s\\S]" : "(?!)";
  const body = members.replace(
    /([\s\S])-([\s\S])|\\?([\s\S])/g,
    (_token, from?: string, to?: string, single?: string) => {
      if (from === undefined || to === undefined) return literal(single ?? "");
      return from <= to ? `${literal(from)}-${literal(to)}` : `${literal(to)}-${literal(from)}`;
    },
  );
  return `[${negated ? "^" : ""}${body}]`;
}
