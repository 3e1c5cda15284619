import { Fullscreen, PanelRight } from "lucide-react";
import { useTranslations } from "use-intl";
import type { CommandContext, CommandGroup } from "./asset-command.ts";

/** Looking at one asset. */
export function useLookCommands({ openDetails, preview }: CommandContext): CommandGroup {
  const t = useTranslations("library.command");
  const list = useTranslations("list.command");
  return (_subject, first) => [
    {
      id: "open",
      label: t("open"),
      icon: <PanelRight />,
      shortcut: "Enter",
      isSingle: true,
      disabledReason: undefined,
      run: () => openDetails(first),
    },
    {
      id: "preview",
      label: list("preview"),
      icon: <Fullscreen />,
      shortcut: "P",
      isSingle: true,
      disabledReason: undefined,
      run: () => preview(first),
    },
  ];
}
