import type { z } from "zod";
import { AppError, type FieldError } from "@/lib/core/errors";

/** The query as an object: a parameter given twice, or named with `[]`, becomes a list (without the `[]`). */
export function readQuery(search: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const key of new Set(search.keys())) {
    const name = key.replace(/\[\]$/, "");
    const values = [...search.getAll(key), ...[query[name] ?? []].flat()];
    query[name] = key.endsWith("[]") || values.length > 1 ? values : (values[0] ?? "");
  }
  return query;
}

type Parts = Record<"params" | "query" | "body", [schema: z.ZodType | undefined, value: unknown]>;

/**
 * Parses each part of a request that the endpoint declares.
 * @throws AppError validation naming every field at fault
 */
export function validate(parts: Parts): Record<keyof Parts, unknown> {
  const values: Record<keyof Parts, unknown> = { params: undefined, query: undefined, body: undefined };
  const faults: FieldError[] = [];
  for (const part of ["params", "query", "body"] as const) {
    const [schema, value] = parts[part];
    if (part !== "body" && JSON.stringify(value ?? null).includes("\\u0000")) {
      faults.push({ field: part, message: "NUL characters are not allowed" });
      continue;
    }
    const parsed = schema?.safeParse(value);
    if (parsed?.success) values[part] = parsed.data;
    for (const issue of parsed?.error?.issues ?? []) {
      faults.push({ field: issue.path.join(".") || part, message: issue.message });
    }
  }
  if (faults.length > 0) throw new AppError("validation", "Validation failed", faults);
  return values;
}
