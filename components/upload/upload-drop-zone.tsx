"use client";

import { useSearchParams } from "next/navigation";
import { type DragEvent, type ReactNode, useEffect, useState } from "react";
import { useDropzone } from "react-dropzone";
import { useTranslations } from "use-intl";
import { usePageKey } from "#components/library/use-page-key.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { dropFolderAt } from "./drop-folder.ts";
import { DropOverlay } from "./drop-overlay.tsx";
import { useUploads } from "./upload-context.ts";

/**
 * The whole window as a place to drop or paste files. They go into the folder that is open, or
 * into the one under the pointer: any element with `data-upload-folder` names one.
 */
export function UploadDropZone({ children }: { children: ReactNode }) {
  const t = useTranslations("upload.drop");
  const { folders } = useSpace();
  const { addFiles, canUpload, pickFiles } = useUploads();
  const openFolder = Number(useSearchParams().get("folder")) || null;
  const [hovered, setHovered] = useState<number | null | undefined>();
  const isInternal = useIsInternalDrag();
  usePageKey("u", () => {
    pickFiles(openFolder);
    return true;
  });
  const known = (id: number | null) => folders.find((folder) => folder.id === id) ?? null;
  const target = known(hovered === undefined ? openFolder : hovered);

  const { getRootProps, isDragGlobal } = useDropzone({
    noClick: true,
    noKeyboard: true,
    noDrag: isInternal,
    onDrop(files) {
      setHovered(undefined);
      if (files.length > 0) addFiles(files, target?.id ?? null);
      else showToast({ tone: "warn", title: t("nothing") });
    },
    onError: () => showToast({ tone: "error", title: t("unreadable") }),
  });
  const isDragging = isDragGlobal && !isInternal;
  return (
    <div
      {...getRootProps({
        role: undefined,
        tabIndex: undefined,
        className: "min-h-dvh",
        onDragOver: (event: DragEvent) => setHovered(dropFolderAt(event.target)),
      })}
    >
      {children}
      {isDragging && <DropOverlay folderName={target?.name ?? null} isAllowed={canUpload} />}
    </div>
  );
}

/** Whether what is dragged comes from this page: pictures dragged within it look like files. */
function useIsInternalDrag(): boolean {
  const [isInternal, setIsInternal] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    document.addEventListener("dragstart", () => setIsInternal(true), options);
    document.addEventListener("dragend", () => setIsInternal(false), options);
    return () => controller.abort();
  }, []);
  return isInternal;
}
