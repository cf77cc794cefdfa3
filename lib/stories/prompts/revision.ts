import type { DraftContent } from "@/db/schema";

/** A change that an author wants of a draft that exists. */
export type Revision = { earlier: DraftContent; instruction: string };

/** The data blocks that every prompt of a draft gets when it is a revision. */
export function revisionBlocks(revision: Revision | null): Record<string, unknown> {
  if (!revision) return {};
  const { opening, ...config } = revision.earlier;
  return {
    earlier_draft: { ...config, opening: { text: opening.text, choices: opening.choices } },
    instruction: revision.instruction,
  };
}
