/** The look shared by every framed control that holds a value (fields, select, combo box). */
export const controlFrame = [
  "flex w-full min-w-0 items-center rounded-md border border-edge bg-bg text-ink transition-colors",
  "data-hovered:border-ink-2",
  "data-invalid:border-danger",
  // What can be read and not written looks quieter than what waits to be written in.
  "has-[input[readonly]]:border-line-strong has-[input[readonly]]:bg-panel [textarea&]:read-only:border-line-strong [textarea&]:read-only:bg-panel",
  "data-disabled:cursor-not-allowed data-disabled:border-line-strong data-disabled:bg-panel data-disabled:text-ink-3 forced-colors:data-disabled:border-[GrayText] forced-colors:data-disabled:text-[GrayText]",
].join(" ");

/** Focus of a framed control whose input sits inside it. */
export const controlFocusWithin =
  "has-[input:focus]:outline-2 has-[input:focus]:-outline-offset-1 has-[input:focus]:outline-accent";

/** Focus of a framed control that takes the focus itself. */
export const controlFocus =
  "data-focused:outline-2 data-focused:-outline-offset-1 data-focused:outline-accent";

/** A value that asks for attention without being wrong, e.g. still missing. */
export const controlAttention = "border-dashed border-warn bg-warn-soft";

/** The bare input inside a framed control. */
export const controlInput =
  "min-w-0 flex-1 self-stretch bg-transparent px-2 py-1 text-ink outline-none placeholder:text-ink-3 disabled:cursor-not-allowed disabled:text-ink-3";
