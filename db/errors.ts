/** The shape in which drizzle hands on a refusal of Postgres. */
type Refusal = { cause?: { code?: string; constraint_name?: string } };

/** Whether an error is a violation of the unique constraint or index with this name. */
export function violatesUnique(error: unknown, constraint: string): boolean {
  const cause = (error as Refusal | null)?.cause;
  return cause?.code === "23505" && cause.constraint_name === constraint;
}
