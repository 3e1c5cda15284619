import { Crosshair, Download, Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { hasPicture } from "#components/asset/has-picture.ts";
import { cellDraft } from "#components/assets/cell-drafts.ts";
import { focusPath } from "#components/focus/focus-path.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import type { CommandContext, CommandGroup } from "./asset-command.ts";
import { useRefusalReason } from "./use-refusal-reason.ts";

/** What is done to one asset by itself: its focus, its name, its file. */
export function useSingleCommands({ startRename }: CommandContext): CommandGroup {
  const t = useTranslations("library.command");
  const list = useTranslations("list.command");
  const router = useRouter();
  const reason = useRefusalReason();
  return ({ assets }, first) => [
    ...(hasPicture(first)
      ? [
          {
            id: "focus",
            label: list("focus"),
            icon: <Crosshair />,
            shortcut: "F",
            isSingle: true,
            disabledReason: undefined,
            run: () => {
              const { pathname, search } = window.location;
              router.push(focusPath(first, pathname + search));
            },
          },
        ]
      : []),
    {
      id: "rename",
      label: t("rename"),
      icon: <Pencil />,
      shortcut: "F2",
      isSingle: true,
      // What was typed before can be copied or given up, whatever became of the asset.
      disabledReason: cellDraft(first.id, "name") ? undefined : reason(assets, "asset.edit"),
      run: () => startRename(first),
    },
    {
      id: "download",
      label: t("download"),
      icon: <Download />,
      shortcut: "Ctrl+D",
      isSingle: true,
      disabledReason: undefined,
      run: () => download(first),
    },
  ];
}

function download(asset: AssetSummary): void {
  const link = document.createElement("a");
  link.href = originalPath(asset);
  link.download = asset.name;
  link.click();
}
