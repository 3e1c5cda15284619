"use client";

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { orderSavedFiltersAction } from "#actions/filter-actions.ts";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import type { SavedFilterDialogState } from "./saved-filter-dialogs.tsx";
import type { ShownFilter } from "./use-saved-filters.ts";

type SavedFilterMenuProps = {
  filter: ShownFilter;
  /** Those it stands among. */
  siblings: readonly ShownFilter[];
  openDialog: (dialog: SavedFilterDialogState) => void;
};

/** The ⋯ menu of a saved filter. */
export function SavedFilterMenu({ filter, siblings, openDialog }: SavedFilterMenuProps) {
  const t = useTranslations("search.saved");
  const errors = useTranslations("errors.reason");
  const { space } = useSpace();
  const { run } = useSettingsCommand();
  // Only one's own change their places, each with the next of them.
  const movable = siblings.filter((one) => one.canEdit);
  const index = movable.findIndex((one) => one.id === filter.id);
  const move = (step: number) => {
    const other = movable[index + step];
    if (!other) return;
    const filterIds = step < 0 ? [filter.id, other.id] : [other.id, filter.id];
    run(
      () => orderSavedFiltersAction(space.id, { filterIds }),
      () => t("saved", { name: filter.name }),
    );
  };
  const refused = filter.canEdit ? undefined : errors("not_your_filter");
  return (
    <Menu
      trigger={
        <IconButton size="sm" label={t("menu", { name: filter.name })} icon={<Ellipsis />} />
      }
    >
      <MenuItem
        icon={<Pencil />}
        disabledReason={refused}
        onAction={() => openDialog({ kind: "edit", filter })}
      >
        {t("edit")}
      </MenuItem>
      <MenuItem icon={<ArrowUp />} isDisabled={index <= 0} onAction={() => move(-1)}>
        {t("up")}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        isDisabled={index < 0 || index === movable.length - 1}
        onAction={() => move(1)}
      >
        {t("down")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 />}
        tone="danger"
        disabledReason={refused}
        onAction={() => openDialog({ kind: "delete", filter })}
      >
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}
