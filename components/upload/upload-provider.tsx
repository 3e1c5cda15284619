"use client";

import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { noUploads } from "./advance-uploads.ts";
import { FilePickers, useFilePickers } from "./file-pickers.tsx";
import { spaceUploadQueue } from "./space-upload-queue.ts";
import { UploadAnnouncer } from "./upload-announcer.tsx";
import type { ElsewhereUploads } from "./upload-broadcast.ts";
import { UploadContext, type Uploads } from "./upload-context.ts";
import { UploadDropZone } from "./upload-drop-zone.tsx";
import { useRefreshAfterUploads } from "./use-refresh-after-uploads.ts";

const UploadPanel = lazyPart(() => import("./upload-panel.tsx").then((file) => file.UploadPanel), {
  takesFocus: false,
});

const nobody: ElsewhereUploads = new Map();
const noOthers = () => nobody;
const subscribeToNothing = () => () => {};

/** Takes files from anywhere in the window and shows what becomes of them, on every page inside. */
export function UploadProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("upload.drop");
  const { actor, can } = useSpace();
  const userId = actor.kind === "user" ? actor.userId : actor.kind;
  const { queue, broadcast } = useMemo(
    () => spaceUploadQueue(actor.spaceId, userId),
    [actor.spaceId, userId],
  );
  const others = useSyncExternalStore(
    broadcast?.subscribe ?? subscribeToNothing,
    broadcast?.others ?? noOthers,
    noOthers,
  );
  const state = useSyncExternalStore(queue.subscribe, queue.state, () => noUploads);
  const canUpload = can("asset.upload");
  useRefreshAfterUploads(queue, actor.spaceId);

  const refuse = () =>
    showToast({ tone: "warn", title: t("refusedTitle"), description: t("refused") });
  const addFiles = (files: readonly File[], folderId: number | null) => {
    if (canUpload) queue.add(files, folderId);
    else refuse();
  };
  const pickers = useFilePickers(addFiles);
  const uploads: Uploads = {
    items: state.items,
    canUpload,
    addFiles,
    pickFiles: (folderId) => (canUpload ? pickers.pick("files", folderId) : refuse()),
    pickFolder: (folderId) => (canUpload ? pickers.pick("folder", folderId) : refuse()),
    queue,
  };
  return (
    <UploadContext value={uploads}>
      <UploadDropZone>
        {children}
        {(state.items.length > 0 || others.size > 0) && (
          <UploadPanel state={state} others={others} tell={(...told) => broadcast?.tell(...told)} />
        )}
      </UploadDropZone>
      <UploadAnnouncer state={state} />
      <FilePickers {...pickers} />
    </UploadContext>
  );
}
