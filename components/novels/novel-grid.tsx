import type { ReactNode } from "react";

/** The shelf that the catalogue's covers, or their placeholders, stand on. */
export function NovelGrid({ children }: { children: ReactNode }) {
  return (
    <ul className="grid grid-cols-2 gap-x-5 gap-y-9 sm:grid-cols-3 sm:gap-x-7 sm:gap-y-11 xl:grid-cols-4">
      {children}
    </ul>
  );
}
