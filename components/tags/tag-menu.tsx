"use client";

import { Ellipsis, Merge, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { ContextMenu } from "#components/ui/context-menu.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import type { Tag } from "#lib/library.ts";
import type { TagDialogState } from "./tag-dialogs.tsx";

type OpenDialog = (dialog: TagDialogState) => void;

/** The ⋯ menu of a tag. */
export function TagMenu({ tag, openDialog }: { tag: Tag; openDialog: OpenDialog }) {
  const t = useTranslations("library.tags");
  return (
    <Menu
      trigger={<IconButton size="sm" label={t("menu", { name: tag.name })} icon={<Ellipsis />} />}
    >
      <TagItems tag={tag} openDialog={openDialog} />
    </Menu>
  );
}

type TagContextMenuProps = {
  menu: { tag: Tag; x: number; y: number } | null;
  onClose: () => void;
  openDialog: OpenDialog;
};

/** The same menu where the pointer is. */
export function TagContextMenu({ menu, onClose, openDialog }: TagContextMenuProps) {
  const t = useTranslations("library.tags");
  return (
    <ContextMenu
      label={t("menu", { name: menu?.tag.name ?? "" })}
      position={menu && { x: menu.x, y: menu.y }}
      onClose={onClose}
    >
      {menu && <TagItems tag={menu.tag} openDialog={openDialog} />}
    </ContextMenu>
  );
}

function TagItems({ tag, openDialog }: { tag: Tag; openDialog: OpenDialog }) {
  const t = useTranslations("library.tags");
  return (
    <>
      <MenuItem icon={<Pencil />} onAction={() => openDialog({ kind: "edit", tag })}>
        {t("rename")}
      </MenuItem>
      <MenuItem icon={<Merge />} onAction={() => openDialog({ kind: "merge", tag })}>
        {t("merge")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        tone="danger"
        onAction={() => openDialog({ kind: "delete", tag })}
      >
        {t("delete")}
      </MenuItem>
    </>
  );
}
