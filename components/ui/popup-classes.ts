/** The sheet that menus, selects and popovers open on. */
export const popupClasses =
  "popup-motion rounded-sm border border-rule bg-surface text-ink shadow-lift outline-none";

/** A line in a menu or a select. */
export const itemClasses =
  "relative flex cursor-default items-center gap-2.5 px-3 py-2 text-[0.9375rem] leading-5 outline-none select-none data-highlighted:bg-wash data-disabled:text-ink-faint [&_svg]:size-4 [&_svg]:shrink-0";
