"use client";

import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { CommandSubject } from "./command-subject.ts";
import { LockDialog } from "./lock-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { PurgeDialog } from "./purge-dialog.tsx";
import { TagDialog } from "./tag-dialog.tsx";

export type AssetDialog = {
  kind: "move" | "tag" | "lock" | "purge";
  subject: CommandSubject;
};

export type AssetDialogProps = {
  assets: readonly AssetSummary[];
  mutations: ReturnType<typeof useAssetMutations>;
  close: () => void;
};

const dialogs = { move: MoveDialog, tag: TagDialog, lock: LockDialog, purge: PurgeDialog };

type AssetDialogsProps = {
  dialog: AssetDialog | null;
  mutations: ReturnType<typeof useAssetMutations>;
  onClose: () => void;
};

/** The one dialog about the chosen assets that is open, if any. */
export function AssetDialogs({ dialog, mutations, onClose }: AssetDialogsProps) {
  if (!dialog) return null;
  const Content = dialogs[dialog.kind];
  return <Content assets={dialog.subject.assets} mutations={mutations} close={onClose} />;
}
