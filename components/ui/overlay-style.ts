/** The surface of menus, lists and popovers. What is in it scrolls where the window has no room. */
export const overlaySurface =
  "flex flex-col rounded-md border border-line-strong bg-raised text-ink shadow-overlay outline-none data-entering:animate-appear";

/** A row of a menu, list box or similar overlay list. */
export const overlayRow = [
  "flex min-h-7 cursor-default items-center gap-2 rounded-sm px-2 py-1 outline-none select-none",
  "data-focused:bg-hover data-focused:selected-in-forced-colors",
  "data-disabled:text-ink-3 forced-colors:data-disabled:text-[GrayText]",
].join(" ");
