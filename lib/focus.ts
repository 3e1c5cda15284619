/**
 * The part of a picture that every cut keeps, in source pixels of the upright picture
 * (after its orientation is applied). `right` and `bottom` are exclusive, so one pixel at
 * (0, 0) is `{ left: 0, top: 0, right: 1, bottom: 1 }`.
 */
export type Focus = { left: number; top: number; right: number; bottom: number };

export type Point = { x: number; y: number };

const focusPattern = /^(\d{1,9})x(\d{1,9}):(\d{1,9})x(\d{1,9})$/;

/**
 * Reads a focus written as `left x top : right x bottom`, for example `1964x892:1965x893`.
 * Returns null when the text has another form or the box is empty. Whether the box lies
 * inside a certain picture is not known here: see `isFocusInside`.
 */
export function parseFocus(text: string): Focus | null {
  const match = focusPattern.exec(text.trim());
  if (!match) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1).map(Number);
  if (right <= left || bottom <= top) return null;
  return { left, top, right, bottom };
}

/** Writes a focus in the form `parseFocus` reads. */
export function formatFocus(focus: Focus): string {
  return `${focus.left}x${focus.top}:${focus.right}x${focus.bottom}`;
}

/** True when the focus has at least one pixel and lies wholly inside a picture of this size. */
export function isFocusInside(focus: Focus, width: number, height: number): boolean {
  return (
    focus.left >= 0 &&
    focus.top >= 0 &&
    focus.left < focus.right &&
    focus.top < focus.bottom &&
    focus.right <= width &&
    focus.bottom <= height
  );
}

/**
 * The box of one pixel that holds the point (x, y) of a picture of `width` x `height` pixels.
 * A point outside the picture is moved to the nearest pixel inside.
 */
export function focusAtPoint(x: number, y: number, width: number, height: number): Focus {
  const left = pixelInside(x, width);
  const top = pixelInside(y, height);
  return { left, top, right: left + 1, bottom: top + 1 };
}

/** The middle of the focus, in source pixels; lies between pixels for boxes of even size. */
export function focusCentre(focus: Focus): Point {
  return { x: (focus.left + focus.right) / 2, y: (focus.top + focus.bottom) / 2 };
}

function pixelInside(value: number, size: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.min(Math.max(Math.floor(value), 0), Math.max(Math.floor(size) - 1, 0));
}
