"use client";

import { MenuItem } from "#components/ui/menu-item.tsx";
import { afterFrames } from "./after-frames.ts";
import type { AssetCommand } from "./commands/asset-command.ts";

/** Commands as items of a menu. They run once the menu has closed and given the focus back. */
export function CommandItems({ commands }: { commands: readonly AssetCommand[] }) {
  return commands.map((command) => (
    <MenuItem
      key={command.id}
      id={command.id}
      icon={command.icon}
      {...(command.shortcut && { shortcut: command.shortcut })}
      {...(command.tone && { tone: command.tone })}
      disabledReason={command.disabledReason}
      // A closing menu restores the focus in the next frame; a field that opens now would lose it.
      onAction={() => afterFrames(2, command.run)}
    >
      {command.label}
    </MenuItem>
  ));
}
