/**
 * The folder under a dragged file: the nearest element with `data-upload-folder`, whose value is
 * a folder's id, or "none" for the library outside any folder. Undefined where none is named.
 */
export function dropFolderAt(target: EventTarget | null): number | null | undefined {
  if (!(target instanceof Element)) return undefined;
  const value = target.closest("[data-upload-folder]")?.getAttribute("data-upload-folder");
  if (!value) return undefined;
  return Number(value) || null;
}
