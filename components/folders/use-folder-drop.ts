"use client";

import { type DragEvent, useEffect, useRef, useState } from "react";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { assetDragType, readAssetDrag } from "#components/library/start-asset-drag.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { folderDragType } from "./folder-drag.ts";
import { useFolderMutations } from "./use-folder-mutations.ts";

/** Hovering this long over a closed folder opens it. */
const openAfter = 700;

/**
 * Drops of assets and folders onto the rows of the tree, caught around it. Files from the desktop
 * are left alone: the upload takes them, and reads the folder off the same row.
 */
export function useFolderDrop(expand: (folderId: number) => void) {
  const { folders, can } = useSpace();
  const assets = useAssetMutations();
  const folderMutations = useFolderMutations();
  const [targetId, setTargetId] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const enter = (id: number | null) => {
    if (id === targetId) return;
    setTargetId(id);
    clearTimeout(timer.current);
    if (id !== null) timer.current = setTimeout(() => expand(id), openAfter);
  };
  const targetOf = (event: DragEvent) => {
    const { types } = event.dataTransfer;
    const isOurs =
      (types.includes(assetDragType) && can("asset.move")) ||
      (types.includes(folderDragType) && can("folder.edit"));
    if (!isOurs || !(event.target instanceof Element)) return null;
    const row = event.target.closest("[data-upload-folder]");
    const id = Number(row?.getAttribute("data-upload-folder"));
    return folders.find((folder) => folder.id === id) ?? null;
  };
  return {
    targetId,
    handlers: {
      onDragOver: (event: DragEvent) => {
        const target = targetOf(event);
        enter(target?.id ?? null);
        if (!target) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
      },
      onDragLeave: (event: DragEvent) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) enter(null);
      },
      onDrop: (event: DragEvent) => {
        const target = targetOf(event);
        enter(null);
        if (!target) return;
        event.preventDefault();
        const dragged = readAssetDrag(event.dataTransfer.getData(assetDragType));
        if (dragged.length > 0) void assets.move(dragged, target.id, target.name);
        const folderId = Number(event.dataTransfer.getData(folderDragType));
        const folder = folders.find((known) => known.id === folderId);
        if (folder && folder.id !== target.id && folder.parentId !== target.id)
          void folderMutations.move(folder, target.id, target.name);
      },
    },
  };
}
