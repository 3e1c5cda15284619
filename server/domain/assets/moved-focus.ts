import type { Asset } from "#lib/asset.ts";
import { focusAtPoint, focusCentre, formatFocus, parseFocus } from "#lib/focus.ts";

type Size = { width: number | null; height: number | null };

/** The same place of another picture: pixels of the old one mean nothing in the new one. */
export function movedFocus(asset: Pick<Asset, "focus"> & Size, next: Size): string | null {
  const { width, height } = next;
  const focus = asset.focus && parseFocus(asset.focus);
  if (!focus || !asset.width || !asset.height || !width || !height) return null;
  if (asset.width === width && asset.height === height) return asset.focus;
  const { x, y } = focusCentre(focus);
  return formatFocus(
    focusAtPoint((x / asset.width) * width, (y / asset.height) * height, width, height),
  );
}
