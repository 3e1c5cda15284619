"use client";

import type { Folder } from "#lib/library.ts";
import { DeleteFolderDialog } from "./delete-folder-dialog.tsx";
import { FolderNameDialog } from "./folder-name-dialog.tsx";
import { MoveFolderDialog } from "./move-folder-dialog.tsx";

export type FolderDialog =
  | { kind: "create"; parentId: number | null }
  | { kind: "rename" | "move" | "delete"; folder: Folder };

/** The one dialog about a folder that is open. */
export function FolderDialogs({ dialog, onClose }: { dialog: FolderDialog; onClose: () => void }) {
  switch (dialog.kind) {
    case "create":
      return (
        <FolderNameDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && onClose()}
          parentId={dialog.parentId}
        />
      );
    case "rename":
      return (
        <FolderNameDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && onClose()}
          folder={dialog.folder}
        />
      );
    case "move":
      return <MoveFolderDialog folder={dialog.folder} close={onClose} />;
    case "delete":
      return <DeleteFolderDialog folder={dialog.folder} close={onClose} />;
  }
}
