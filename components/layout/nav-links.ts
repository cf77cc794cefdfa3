/** The three doors of the house; `key` names their text in the namespace `layout.nav`. */
export const NAV_LINKS = [
  { key: "read", href: "/novels" },
  { key: "play", href: "/stories" },
  { key: "write", href: "/write" },
] as const;

/** Whether a link leads to the present page or to one that it lies under. */
export function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
