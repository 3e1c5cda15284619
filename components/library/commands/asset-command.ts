import type { ReactNode } from "react";
import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetDialog } from "../asset-dialogs.tsx";
import type { CommandSubject } from "../command-subject.ts";

export type AssetCommand = {
  id: string;
  label: string;
  icon: ReactNode;
  shortcut?: string;
  tone?: "danger";
  /** Why it cannot be done now. */
  disabledReason: string | undefined;
  /** Only for one asset, so not in the bar for many. */
  isSingle?: boolean;
  run: () => void;
};

/** What commands do their work with. */
export type CommandContext = {
  mutations: ReturnType<typeof useAssetMutations>;
  openDetails: (asset: AssetSummary) => void;
  preview: (asset: AssetSummary) => void;
  startRename: (asset: AssetSummary) => void;
  openDialog: (dialog: AssetDialog) => void;
};

/** Some of the commands on a subject; `first` is the first of its assets. */
export type CommandGroup = (subject: CommandSubject, first: AssetSummary) => AssetCommand[];
