"use client";

import type { CommandSubject } from "../command-subject.ts";
import type { AssetCommand, CommandContext } from "./asset-command.ts";
import { useExportCommands } from "./use-export-commands.tsx";
import { useFilingCommands } from "./use-filing-commands.tsx";
import { useLookCommands } from "./use-look-commands.tsx";
import { useReleaseCommands } from "./use-release-commands.tsx";
import { useSingleCommands } from "./use-single-commands.tsx";
import { useTrashCommands } from "./use-trash-commands.tsx";

/**
 * What can be done with these assets, in one order and by one name wherever it is offered: the
 * bar for the selection, the ⋯ menu, the context menu and the palette.
 */
export function useAssetCommands(context: CommandContext) {
  const look = useLookCommands(context);
  const trash = useTrashCommands(context);
  const live = [
    look,
    useSingleCommands(context),
    useFilingCommands(context),
    useReleaseCommands(context),
    useExportCommands(),
    trash,
  ];
  return (subject: CommandSubject): AssetCommand[] => {
    const [first] = subject.assets;
    if (!first) return [];
    const groups = first.deletedAt === null ? live : [look, trash];
    return groups.flatMap((commands) => commands(subject, first));
  };
}
