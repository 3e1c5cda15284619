"use client";

import { type DragEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import {
  assetDragType,
  isDraggedFrom,
  readAssetDrag,
} from "#components/library/start-asset-drag.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { Folder } from "#lib/library.ts";
import { draggedFolder, folderDragType } from "./folder-drag.ts";
import { folderPath } from "./folder-forest.ts";
import { useFolderMutations } from "./use-folder-mutations.ts";

/** Hovering this long over a closed folder opens it. */
const openAfter = 700;

/** A folder under what is dragged. With a refusal nothing is taken there, and it says why. */
type DropTarget = { id: number; refusal: string | null; top: number; left: number };

/**
 * Drops of assets and folders onto the rows of the tree, caught around it. Files from the desktop
 * are left alone: the upload takes them, and reads the folder off the same row.
 */
export function useFolderDrop(expand: (folderId: number) => void) {
  const t = useTranslations("list.drop");
  const { folders, can } = useSpace();
  const assets = useAssetMutations();
  const folderMutations = useFolderMutations();
  const [over, setOver] = useState<DropTarget | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const enter = (next: DropTarget | null) => {
    const isSame = next?.id === over?.id;
    if (isSame && next?.refusal === over?.refusal) return;
    setOver(next);
    if (isSame) return;
    clearTimeout(timer.current);
    if (next) timer.current = setTimeout(() => expand(next.id), openAfter);
  };
  const refusalOf = (event: DragEvent, target: Folder): string | null => {
    const { types } = event.dataTransfer;
    // Elsewhere these keys copy. Browsers would let nothing be dropped, and not say why.
    if (event.ctrlKey || event.altKey) return t("noCopy");
    if (types.includes(assetDragType)) {
      if (!can("asset.move")) return t("noRight");
      return isDraggedFrom(target.id) ? t("alreadyHere") : null;
    }
    if (!can("folder.edit")) return t("noRight");
    const folder = draggedFolder();
    if (!folder) return null;
    if (folderPath(folders, target.id).some((one) => one.id === folder.id)) return t("intoItself");
    return folder.parentId === target.id ? t("alreadyHere") : null;
  };
  const targetOf = (event: DragEvent): (DropTarget & Folder) | null => {
    const { target } = event;
    const { types } = event.dataTransfer;
    const isOurs = types.includes(assetDragType) || types.includes(folderDragType);
    if (!isOurs || !(target instanceof Element)) return null;
    const row = target.closest("[data-upload-folder]");
    const id = Number(row?.getAttribute("data-upload-folder"));
    const folder = folders.find((known) => known.id === id);
    if (!folder || !row) return null;
    const { bottom, left } = row.getBoundingClientRect();
    return { ...folder, refusal: refusalOf(event, folder), top: bottom, left: left + 24 };
  };
  return {
    targetId: over && over.refusal === null ? over.id : null,
    /** Why nothing may be dropped where the pointer is, and where to say it. */
    refused: over?.refusal ? over : null,
    handlers: {
      onDragOver: (event: DragEvent) => {
        const target = targetOf(event);
        enter(target);
        if (!target || target.refusal !== null) return;
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
        if (!target || target.refusal !== null) return;
        event.preventDefault();
        const dragged = readAssetDrag(event.dataTransfer.getData(assetDragType));
        if (dragged) return void assets.move(dragged, target.id, target.name);
        const folderId = Number(event.dataTransfer.getData(folderDragType));
        const folder = folders.find((known) => known.id === folderId);
        if (folder) void folderMutations.move(folder, target.id, target.name);
      },
    },
  };
}
