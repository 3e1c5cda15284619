"use client";

import { Ellipsis, ListMinus, X } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { ActionBar, ActionBarButton } from "#components/ui/action-bar.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import { CommandItems } from "./command-items.tsx";
import type { CommandSubject } from "./command-subject.ts";
import type { AssetCommand } from "./commands/asset-command.ts";
import type { SelectMode } from "./select-mode.ts";

type BulkBarProps = {
  subject: CommandSubject;
  /** Of the selected ones, how many the filter does not show. */
  hidden: number;
  /** How many the list has. */
  total: number;
  commands: readonly AssetCommand[];
  mode: SelectMode;
  setMode: (mode: SelectMode) => void;
  /** All that match are selected, but for those that were taken off. */
  isQuery: boolean;
  /** Those that were read so far, as the other choice. */
  loadedCount: number;
  onSelectLoaded: () => void;
  /** It outlives the list: another folder or filter does not let go of it. */
  isKept: boolean;
  onKeep: (isKept: boolean) => void;
  onSelectAll: () => void;
  onClear: () => void;
};

/** Beside these the bar has no room; they are in its menu. */
const inMenu = new Set(["classify", "privacy", "review", "schedule", "archive", "exportTexts"]);

/** What can be done with the selection, over the lower edge of the list. */
export function BulkBar(props: BulkBarProps) {
  const { subject, hidden, total, commands, mode, setMode, onSelectAll, onClear } = props;
  const { isQuery, loadedCount, onSelectLoaded, isKept, onKeep } = props;
  const t = useTranslations("library.selection");
  const list = useTranslations("list");
  const format = useFormatter();
  const forMany = commands.filter((command) => !command.isSingle);
  // Deleting for good stands behind the trash, and in the trash it is what one came for.
  const isLive = commands.some((command) => command.id === "trash");
  const isInMenu = ({ id }: AssetCommand) => inMenu.has(id) || (id === "purge" && isLive);
  const hasLess = isQuery && loadedCount < subject.count;
  const onlyLoaded = list("selection.onlyLoaded", { count: loadedCount });
  const count = `${format.number(subject.count)}${subject.isExact ? "" : "+"}`;
  const summary =
    mode === "last"
      ? list("mode.last")
      : hidden > 0
        ? list("selection.hidden", { count, hidden: format.number(hidden) })
        : isQuery && subject.count === total
          ? list("selection.allSelected", { count })
          : t("count", { count });
  return (
    <div className="pointer-events-none absolute inset-x-2 bottom-[calc(0.75rem+var(--jobs-height,0px)+var(--connection-height,0px))] z-20 flex justify-center pb-[env(safe-area-inset-bottom)] *:pointer-events-auto">
      <ActionBar label={t("actions")} summary={summary}>
        {hasLess && (
          // Narrow bars have no room for it beside the commands; it is in the menu too.
          <span className="max-sm:hidden">
            <ActionBarButton label={onlyLoaded} icon={<ListMinus />} onPress={onSelectLoaded} />
          </span>
        )}
        {forMany
          .filter((command) => !isInMenu(command))
          .map((command) => (
            <ActionBarButton
              key={command.id}
              label={command.label}
              icon={command.icon}
              shortcut={command.shortcut}
              disabledReason={command.disabledReason}
              onPress={command.run}
            />
          ))}
        <Menu
          placement="top end"
          trigger={<ActionBarButton label={t("more")} icon={<Ellipsis />} isIconOnly />}
        >
          <CommandItems commands={forMany.filter(isInMenu)} />
          <MenuSeparator />
          <MenuItem onAction={() => setMode("first")}>{list("mode.range")}</MenuItem>
          <MenuItem shortcut="Ctrl+A" onAction={onSelectAll}>
            {list("selection.all", { count: total })}
          </MenuItem>
          {hasLess && <MenuItem onAction={onSelectLoaded}>{onlyLoaded}</MenuItem>}
          {!isQuery && (
            <MenuItem onAction={() => onKeep(!isKept)}>
              {list(isKept ? "selection.keepNoMore" : "selection.keep")}
            </MenuItem>
          )}
        </Menu>
        <ActionBarButton
          label={t("clear")}
          icon={<X />}
          isIconOnly
          shortcut="Esc"
          onPress={onClear}
        />
      </ActionBar>
    </div>
  );
}
