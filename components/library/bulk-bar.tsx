"use client";

import { Ellipsis, X } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { ActionBar, ActionBarButton } from "#components/ui/action-bar.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSeparator } from "#components/ui/menu-separator.tsx";
import type { AssetCommand } from "./asset-commands.tsx";
import { CommandItems } from "./command-items.tsx";

type BulkBarProps = {
  count: number;
  loaded: number;
  commands: readonly AssetCommand[];
  onSelectLoaded: () => void;
  onClear: () => void;
};

/** Beside these the bar has no room; they are in its menu. */
const inMenu = new Set(["privacy"]);

/** What can be done with the selection, over the lower edge of the list. */
export function BulkBar({ count, loaded, commands, onSelectLoaded, onClear }: BulkBarProps) {
  const t = useTranslations("library.selection");
  const format = useFormatter();
  const forMany = commands.filter((command) => !command.isSingle);
  return (
    <div className="pointer-events-none absolute inset-x-2 bottom-3 z-20 flex justify-center pb-[env(safe-area-inset-bottom)] *:pointer-events-auto">
      <ActionBar label={t("actions")} summary={t("count", { count: format.number(count) })}>
        {forMany
          .filter((command) => !inMenu.has(command.id))
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
          <CommandItems commands={forMany.filter((command) => inMenu.has(command.id))} />
          <MenuSeparator />
          <MenuItem shortcut="Ctrl+A" onAction={onSelectLoaded}>
            {t("selectLoaded", { count: loaded })}
          </MenuItem>
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
