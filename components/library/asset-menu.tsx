"use client";

import { useTranslations } from "use-intl";
import { ContextMenu } from "#components/ui/context-menu.tsx";
import { CommandItems } from "./command-items.tsx";
import type { CommandSubject } from "./command-subject.ts";
import type { AssetCommand } from "./commands/asset-command.ts";

type AssetMenuProps = {
  place: { x: number; y: number; subject: CommandSubject } | null;
  commands: readonly AssetCommand[];
  onClose: () => void;
};

/** The commands on one or many assets where the pointer or the focus is. */
export function AssetMenu({ place, commands, onClose }: AssetMenuProps) {
  const t = useTranslations("library");
  const isMany = (place?.subject.count ?? 0) > 1;
  return (
    <ContextMenu
      label={t("selection.actions")}
      position={place && { x: place.x, y: place.y }}
      onClose={onClose}
    >
      {place && (
        <CommandItems
          commands={isMany ? commands.filter((command) => !command.isSingle) : commands}
        />
      )}
    </ContextMenu>
  );
}
