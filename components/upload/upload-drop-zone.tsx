"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { usePageKey } from "#components/library/use-page-key.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { dropFolderAt } from "./drop-folder.ts";
import { useUploads } from "./upload-context.ts";
import { useFileDrop } from "./use-file-drop.ts";

const DropOverlay = lazyPart(() => import("./drop-overlay.tsx").then((file) => file.DropOverlay), {
  takesFocus: false,
});

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
  usePageKey("u", () => {
    pickFiles(openFolder);
    return true;
  });
  const known = (id: number | null) => folders.find((folder) => folder.id === id) ?? null;
  const target = known(hovered === undefined ? openFolder : hovered);
  const isDragging = useFileDrop({
    onOver: (element) => setHovered(dropFolderAt(element)),
    onFiles: (files) => {
      setHovered(undefined);
      if (files.length > 0) addFiles(files, target?.id ?? null);
      else showToast({ tone: "warn", title: t("nothing") });
    },
    onUnreadable: () => showToast({ tone: "error", title: t("unreadable") }),
  });
  return (
    <div className="min-h-dvh">
      {children}
      {isDragging && <DropOverlay folderName={target?.name ?? null} isAllowed={canUpload} />}
    </div>
  );
}
