"use client";

import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { ClassifyDialog } from "#components/bulk/classify-dialog.tsx";
import { ScheduleDialog } from "#components/bulk/schedule-dialog.tsx";
import { TextDialog } from "#components/bulk/text-dialog.tsx";
import type { CommandSubject } from "./command-subject.ts";
import { LockDialog } from "./lock-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { PurgeDialog } from "./purge-dialog.tsx";
import { TagDialog } from "./tag-dialog.tsx";

const dialogs = {
  move: MoveDialog,
  tag: TagDialog,
  texts: TextDialog,
  classify: ClassifyDialog,
  schedule: ScheduleDialog,
  lock: LockDialog,
  purge: PurgeDialog,
};

export type AssetDialog = { kind: keyof typeof dialogs; subject: CommandSubject };

type AssetDialogsProps = {
  dialog: AssetDialog;
  mutations: ReturnType<typeof useAssetMutations>;
  onClose: () => void;
};

/** The one dialog about the chosen assets that is open. */
export function AssetDialogs({ dialog, mutations, onClose }: AssetDialogsProps) {
  const Content = dialogs[dialog.kind];
  const { target, count, assets } = dialog.subject;
  return (
    <Content
      target={target}
      count={count}
      name={assets[0]?.name ?? ""}
      isLive={assets[0]?.deletedAt === null}
      mutations={mutations}
      close={onClose}
    />
  );
}
