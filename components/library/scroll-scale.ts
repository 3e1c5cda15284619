/** Browsers cap an element's height: 33 million pixels in Chromium, 17.9 in Firefox. Far below both. */
export const highestElement = 8_000_000;

/** How high the rows are, and what scrolls them. Pixels. */
export type ScrollFrame = {
  /** Of all rows, at their true height. */
  full: number;
  /** Of the part that is seen. */
  view: number;
};

/** How far a list is scrolled: in its element, and in its rows. */
export type ScrollPlace = { top: number; offset: number };

/** The height of the element that stands for the rows. */
export function elementHeight({ full }: ScrollFrame): number {
  return Math.min(full, highestElement);
}

export function isScaled({ full }: ScrollFrame): boolean {
  return full > highestElement;
}

/** Where the element is scrolled to for an offset in the rows. */
export function topFor(frame: ScrollFrame, offset: number): number {
  if (!isScaled(frame)) return offset;
  return (offset / farthest(frame)) * (elementHeight(frame) - frame.view);
}

/**
 * The place after the element was scrolled to `top`. Small steps of a wheel or a finger move the
 * rows by as many pixels; a jump of the scrollbar goes to the same share of the rows.
 */
export function scrolledTo(frame: ScrollFrame, before: ScrollPlace, top: number): ScrollPlace {
  if (!isScaled(frame)) return { top, offset: top };
  const lastTop = elementHeight(frame) - frame.view;
  if (top <= 0) return { top, offset: 0 };
  if (top >= lastTop - 1) return { top, offset: farthest(frame) };
  const step = top - before.top;
  const isJump = Math.abs(step) > frame.view * 2;
  const offset = isJump ? (top / lastTop) * farthest(frame) : before.offset + step;
  return { top, offset: Math.min(Math.max(0, offset), farthest(frame)) };
}

function farthest({ full, view }: ScrollFrame): number {
  return Math.max(0, full - view);
}
