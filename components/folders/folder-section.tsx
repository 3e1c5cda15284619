"use client";

import { Folder as FolderIcon, Plus } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useNavigate } from "#components/space/use-navigate.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { NavTree, type NavTreeNode } from "#components/ui/nav-tree.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { Folder } from "#lib/library.ts";
import { libraryPath } from "#lib/library-address.ts";
import { DropRefusal } from "./drop-refusal.tsx";
import type { FolderDialog } from "./folder-dialogs.tsx";
import { startFolderDrag } from "./folder-drag.ts";
import { type FolderNode, folderForest, folderPath } from "./folder-forest.ts";
import { FolderContextMenu, FolderMenu } from "./folder-menu.tsx";
import { FolderRing } from "./folder-ring.tsx";
import { useExpandedFolders } from "./use-expanded-folders.ts";
import { useFolderCompleteness } from "./use-folder-completeness.ts";
import { useFolderDrop } from "./use-folder-drop.ts";

const FolderDialogs = lazyPart(() =>
  import("./folder-dialogs.tsx").then((file) => file.FolderDialogs),
);

/** The folders of the space in the side navigation: open, make, rename, move, delete, drop onto. */
export function FolderSection() {
  const t = useTranslations("library.folders");
  const locale = useLocale();
  const format = useFormatter();
  const navigate = useNavigate();
  const { folders, actor, can } = useSpace();
  const { isLibrary, search, layout } = useLibraryAddress();
  const openId = isLibrary && typeof search.folder === "number" ? search.folder : null;
  const forest = useMemo(() => folderForest(folders, locale), [folders, locale]);
  const above = useMemo(
    () =>
      folderPath(folders, openId)
        .slice(0, -1)
        .map((folder) => folder.id),
    [folders, openId],
  );
  const [expanded, setExpanded] = useExpandedFolders(actor.spaceId, above, openId);
  const completeness = useFolderCompleteness(actor.spaceId, forest, expanded);
  const [dialog, setDialog] = useState<FolderDialog | null>(null);
  const [menu, setMenu] = useState<{ folder: Folder; x: number; y: number } | null>(null);
  const canEdit = can("folder.edit");
  const drop = useFolderDrop((id) => setExpanded(new Set([...expanded, id])));
  const open = (id: number) =>
    navigate(
      libraryPath(actor.spaceId, {
        search: { folder: id, ...(isLibrary && { sort: search.sort }) },
        ...(layout && { layout }),
      }),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const folder = folderOf(event.target);
    if (!folder || !canEdit || event.defaultPrevented) return;
    if (event.key === "F2") setDialog({ kind: "rename", folder });
    else if (event.key === "Delete") setDialog({ kind: "delete", folder });
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const place = (event.target as Element).getBoundingClientRect();
      setMenu({ folder, x: place.left + 24, y: place.bottom });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const folderOf = (target: EventTarget): Folder | undefined => {
    if (!(target instanceof Element)) return undefined;
    const id = Number(target.closest("[data-upload-folder]")?.getAttribute("data-upload-folder"));
    return folders.find((folder) => folder.id === id);
  };
  const nodesOf = (nodes: readonly FolderNode[]): NavTreeNode[] =>
    nodes.map(({ folder, children, total }) => ({
      id: folder.id,
      label: folder.name,
      icon: <FolderIcon />,
      count: format.number(total),
      mark: total > 0 && <FolderRing completeness={completeness.get(folder.id)} />,
      isCurrent: folder.id === openId,
      data: {
        "data-upload-folder": folder.id,
        "data-drop-here": drop.targetId === folder.id || undefined,
      },
      content: (
        <span draggable={canEdit} className="ms-1 min-w-0 flex-1 truncate">
          <bdi>{folder.name}</bdi>
        </span>
      ),
      ...(canEdit && { actions: <FolderMenu folder={folder} openDialog={setDialog} /> }),
      children: nodesOf(children),
    }));
  return (
    <section>
      <SectionHeading
        aside={
          canEdit && (
            <IconButton
              size="sm"
              label={t("create")}
              icon={<Plus />}
              onPress={() => setDialog({ kind: "create", parentId: null })}
            />
          )
        }
      >
        {t("title")}
      </SectionHeading>
      {forest.length === 0 ? (
        <p className="px-2 py-1 text-ink-3">{t("none")}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the tree inside has the role; drops and the keys beside its own are caught here
        <div
          {...drop.handlers}
          onDragStart={(event) => {
            const folder = folderOf(event.target);
            if (folder && canEdit) startFolderDrag(event, folder);
          }}
          onKeyDownCapture={onKeyDown}
          onContextMenu={(event) => {
            const folder = folderOf(event.target);
            if (!folder || !canEdit) return;
            event.preventDefault();
            setMenu({ folder, x: event.clientX, y: event.clientY });
          }}
        >
          <DropRefusal refused={drop.refused} />
          <NavTree
            label={t("title")}
            nodes={nodesOf(forest)}
            expanded={expanded}
            onExpandedChange={setExpanded}
            onAction={open}
          />
        </div>
      )}
      <FolderContextMenu menu={menu} onClose={() => setMenu(null)} openDialog={setDialog} />
      {dialog && <FolderDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}
