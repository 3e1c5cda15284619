"use client";

import { Ellipsis, FolderInput, FolderPlus, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { ContextMenu } from "#components/ui/context-menu.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import type { Folder } from "#lib/library.ts";
import type { FolderDialog } from "./folder-dialogs.tsx";

type OpenDialog = (dialog: FolderDialog) => void;

/** The ⋯ menu of a folder. */
export function FolderMenu({ folder, openDialog }: { folder: Folder; openDialog: OpenDialog }) {
  const t = useTranslations("library.folders");
  return (
    <Menu
      trigger={
        // The tree is one tab stop; its keys open the same menu.
        <IconButton
          size="sm"
          label={t("menu", { name: folder.name })}
          icon={<Ellipsis />}
          excludeFromTabOrder
        />
      }
    >
      <FolderItems folder={folder} openDialog={openDialog} />
    </Menu>
  );
}

type FolderContextMenuProps = {
  menu: { folder: Folder; x: number; y: number } | null;
  onClose: () => void;
  openDialog: OpenDialog;
};

/** The same menu where the pointer is. */
export function FolderContextMenu({ menu, onClose, openDialog }: FolderContextMenuProps) {
  const t = useTranslations("library.folders");
  return (
    <ContextMenu
      label={t("menu", { name: menu?.folder.name ?? "" })}
      position={menu && { x: menu.x, y: menu.y }}
      onClose={onClose}
    >
      {menu && <FolderItems folder={menu.folder} openDialog={openDialog} />}
    </ContextMenu>
  );
}

function FolderItems({ folder, openDialog }: { folder: Folder; openDialog: OpenDialog }) {
  const t = useTranslations("library.folders");
  return (
    <>
      <MenuItem
        icon={<FolderPlus />}
        onAction={() => openDialog({ kind: "create", parentId: folder.id })}
      >
        {t("createIn")}
      </MenuItem>
      <MenuItem
        icon={<Pencil />}
        shortcut="F2"
        onAction={() => openDialog({ kind: "rename", folder })}
      >
        {t("rename")}
      </MenuItem>
      <MenuItem icon={<FolderInput />} onAction={() => openDialog({ kind: "move", folder })}>
        {t("move")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        shortcut="Del"
        tone="danger"
        onAction={() => openDialog({ kind: "delete", folder })}
      >
        {t("delete")}
      </MenuItem>
    </>
  );
}
