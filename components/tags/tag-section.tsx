"use client";

import { Plus } from "lucide-react";
import { type MouseEvent, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ColorDot } from "#components/ui/color-dot.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { NavRow } from "#components/ui/nav-row.tsx";
import { SectionHeading } from "#components/ui/section-heading.tsx";
import type { Tag } from "#lib/library.ts";
import { libraryPath } from "#lib/library-address.ts";
import type { TagDialogState } from "./tag-dialogs.tsx";
import { TagContextMenu, TagMenu } from "./tag-menu.tsx";
import { useTagDrop } from "./use-tag-drop.ts";

const TagDialogs = lazyPart(() => import("./tag-dialogs.tsx").then((file) => file.TagDialogs));

/** The tags of the space in the side navigation; a press filters the list by one more or one less. */
export function TagSection() {
  const t = useTranslations("library.tags");
  const format = useFormatter();
  const locale = useLocale();
  const { tags, can, actor } = useSpace();
  const { isLibrary, search, pathWith } = useLibraryAddress();
  const [dialog, setDialog] = useState<TagDialogState | null>(null);
  const [menu, setMenu] = useState<{ tag: Tag; x: number; y: number } | null>(null);
  const canEdit = can("tag.edit");
  const drop = useTagDrop();
  const sorted = tags.toSorted((a, b) => a.name.localeCompare(b.name, locale, { numeric: true }));
  const pathOf = (tag: Tag) => {
    if (!isLibrary) return libraryPath(actor.spaceId, { search: { tags: [tag.id] } });
    const chosen = search.tags.includes(tag.id)
      ? search.tags.filter((id) => id !== tag.id)
      : [...search.tags, tag.id];
    return pathWith({ search: { tags: chosen }, assetId: null });
  };
  const openMenu = (tag: Tag, event: MouseEvent) => {
    if (!canEdit) return;
    event.preventDefault();
    setMenu({ tag, x: event.clientX, y: event.clientY });
  };
  return (
    <section>
      <SectionHeading
        aside={
          canEdit && (
            <IconButton
              size="sm"
              label={t("create")}
              icon={<Plus />}
              onPress={() => setDialog({ kind: "create" })}
            />
          )
        }
      >
        {t("title")}
      </SectionHeading>
      {sorted.length === 0 && <p className="px-2 py-1 text-ink-3">{t("none")}</p>}
      <ul>
        {sorted.map((tag) => (
          <li
            key={tag.id}
            onContextMenu={(event) => openMenu(tag, event)}
            {...drop.handlersOf(tag)}
            className={drop.overId === tag.id ? "rounded-sm bg-accent-soft focus-ring-inset" : ""}
          >
            <NavRow
              href={pathOf(tag)}
              icon={<ColorDot color={tag.color} />}
              count={format.number(tag.assetCount)}
              isCurrent={isLibrary && search.tags.includes(tag.id)}
              actions={canEdit && <TagMenu tag={tag} openDialog={setDialog} />}
            >
              <bdi>{tag.name}</bdi>
            </NavRow>
          </li>
        ))}
      </ul>
      <TagContextMenu menu={menu} onClose={() => setMenu(null)} openDialog={setDialog} />
      {dialog && <TagDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}
