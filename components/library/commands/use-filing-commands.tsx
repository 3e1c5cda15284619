import { Captions, FolderInput, Library, Tag } from "lucide-react";
import { useTranslations } from "use-intl";
import type { CommandContext, CommandGroup } from "./asset-command.ts";
import { useRefusalReason } from "./use-refusal-reason.ts";

/** Where assets are and what is said about them. */
export function useFilingCommands({ openDialog }: CommandContext): CommandGroup {
  const t = useTranslations("library.command");
  const bulk = useTranslations("bulk.command");
  const reason = useRefusalReason();
  return (subject) => [
    {
      id: "move",
      label: t("move"),
      icon: <FolderInput />,
      shortcut: "M",
      disabledReason: reason(subject.assets, "asset.move"),
      run: () => openDialog({ kind: "move", subject }),
    },
    {
      id: "tag",
      label: t("tag"),
      icon: <Tag />,
      shortcut: "T",
      disabledReason: reason(subject.assets, "asset.tag"),
      run: () => openDialog({ kind: "tag", subject }),
    },
    {
      id: "texts",
      label: bulk("texts"),
      icon: <Captions />,
      disabledReason: reason(subject.assets, "asset.edit"),
      run: () => openDialog({ kind: "texts", subject }),
    },
    {
      id: "classify",
      label: bulk("classify"),
      icon: <Library />,
      disabledReason: reason(subject.assets, "asset.classify"),
      run: () => openDialog({ kind: "classify", subject }),
    },
  ];
}
