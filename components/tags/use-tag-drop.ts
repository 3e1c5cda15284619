"use client";

import { type DragEvent, useState } from "react";
import { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { assetDragType, readAssetDrag } from "#components/library/start-asset-drag.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { Tag } from "#lib/library.ts";

/** Assets dropped onto a tag get it. */
export function useTagDrop() {
  const { can } = useSpace();
  const { tag: change } = useAssetMutations();
  const [overId, setOverId] = useState<number | null>(null);
  return {
    overId,
    handlersOf: (tag: Tag) => ({
      onDragOver: (event: DragEvent) => {
        if (!can("asset.tag") || !event.dataTransfer.types.includes(assetDragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setOverId(tag.id);
      },
      onDragLeave: (event: DragEvent) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) setOverId(null);
      },
      onDrop: (event: DragEvent) => {
        setOverId(null);
        const dragged = readAssetDrag(event.dataTransfer.getData(assetDragType));
        if (!dragged) return;
        event.preventDefault();
        void change(dragged, [tag.id], []);
      },
    }),
  };
}
