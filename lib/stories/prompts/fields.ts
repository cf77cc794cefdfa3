import { z } from "zod";
import { storable } from "../endpoints/text";

// Structured output knows few keywords of JSON schema, so lengths are refinements: they are checked here and
// a mismatch is asked for again, while the schema that is sent stays plain.

/** A text of a model's answer, 1 to `max` characters. */
export const told = (max: number) =>
  z
    .string()
    .overwrite(storable)
    .trim()
    .refine((text) => text.length > 0 && text.length <= max, { error: `must have 1 to ${max} characters` });

/** Whether no two names are the same to a reader. */
export function allDiffer(names: string[]): boolean {
  return new Set(names.map((name) => name.toLocaleLowerCase().replaceAll(/\s+/g, " "))).size === names.length;
}
