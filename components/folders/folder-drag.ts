import type { DragEvent } from "react";
import type { Folder } from "#lib/library.ts";

/** The type by which a drag of a folder is known to the tree. */
export const folderDragType = "application/x-vitrine-folder";

/** What is being dragged in this window; browsers tell no more of it until it is dropped. */
let dragged: Folder | null = null;

export function draggedFolder(): Folder | null {
  return dragged;
}

export function startFolderDrag(event: DragEvent, folder: Folder): void {
  dragged = folder;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData(folderDragType, String(folder.id));
  event.dataTransfer.setData("text/plain", folder.name);
  event.stopPropagation();
}
