"use client";

import { useEffect, useRef } from "react";
import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { ClassifyDialog } from "#components/bulk/classify-dialog.tsx";
import { ScheduleDialog } from "#components/bulk/schedule-dialog.tsx";
import { TextDialog } from "#components/bulk/text-dialog.tsx";
import { afterFrames } from "./after-frames.ts";
import type { CommandSubject } from "./command-subject.ts";
import { focusPageIfLost } from "./focus-page.ts";
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
  dialog: AssetDialog | null;
  mutations: ReturnType<typeof useAssetMutations>;
  onClose: () => void;
};

/** The one dialog about the chosen assets that is open, if any. */
export function AssetDialogs({ dialog, mutations, onClose }: AssetDialogsProps) {
  // The list takes the focus when what a dialog was opened from has gone meanwhile. If it has gone
  // too, because that was its last asset, the page does.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && dialog === null) afterFrames(4, focusPageIfLost);
    wasOpen.current = dialog !== null;
  }, [dialog]);
  if (!dialog) return null;
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
