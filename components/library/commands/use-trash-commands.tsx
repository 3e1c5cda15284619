import { RotateCcw, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import type { AssetCommand, CommandContext, CommandGroup } from "./asset-command.ts";
import { useRefusalReason } from "./use-refusal-reason.ts";

/** Into the trash, or out of it, and away for good. */
export function useTrashCommands({ mutations, openDialog }: CommandContext): CommandGroup {
  const t = useTranslations("library.command");
  const reason = useRefusalReason();
  return (subject, first) => {
    const { assets, target } = subject;
    const isTrashed = first.deletedAt !== null;
    const way: AssetCommand = isTrashed
      ? {
          id: "restore",
          label: t("restore"),
          icon: <RotateCcw />,
          disabledReason: reason(assets, "asset.restore"),
          run: () => void mutations.restore(target),
        }
      : {
          id: "trash",
          label: t("trash"),
          icon: <Trash2 />,
          shortcut: "Del",
          tone: "danger",
          disabledReason: reason(assets, "asset.trash"),
          run: () => void mutations.trash(target),
        };
    return [
      way,
      {
        id: "purge",
        label: t("purge"),
        icon: <Trash2 />,
        shortcut: isTrashed ? "Del" : "Shift+Del",
        tone: "danger",
        disabledReason: reason(assets, "asset.purge"),
        run: () => openDialog({ kind: "purge", subject }),
      },
    ];
  };
}
