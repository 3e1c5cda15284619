"use client";

import { createContext, use } from "react";
import type { UploadItem } from "./upload-item.ts";
import type { UploadQueue } from "./upload-queue.ts";

export type Uploads = {
  /** All files of the panel, in the order they were added. */
  items: readonly UploadItem[];
  /** Whether the person may upload here; otherwise the rest only says why not. */
  canUpload: boolean;
  /** Puts files in line for a folder. Paths of dropped folders make the same folders inside it. */
  addFiles: (files: readonly File[], folderId: number | null) => void;
  /** Opens the browser's dialog for files. To be called while a press is handled. */
  pickFiles: (folderId: number | null) => void;
  /** Opens the browser's dialog for a whole folder. */
  pickFolder: (folderId: number | null) => void;
  queue: UploadQueue;
};

export const UploadContext = createContext<Uploads | null>(null);

/** The uploads of this space. */
export function useUploads(): Uploads {
  const uploads = use(UploadContext);
  if (!uploads) throw new Error("useUploads needs an UploadProvider around it");
  return uploads;
}
