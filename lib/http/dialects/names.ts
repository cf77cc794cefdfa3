/** The ways in which answers look on the wire; each is a file of this folder. */
export const DIALECT_NAMES = ["story", "data", "chat"] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];
