"use client";

import {
  CalendarClock,
  Captions,
  ClipboardCheck,
  Crosshair,
  Download,
  Eye,
  EyeOff,
  FileSpreadsheet,
  FolderArchive,
  FolderInput,
  Fullscreen,
  Library,
  Lock,
  LockOpen,
  PanelRight,
  Pencil,
  RotateCcw,
  Tag,
  Trash2,
} from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { hasPicture } from "#components/asset/has-picture.ts";
import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { downloadByForm } from "#components/bulk/download-by-form.ts";
import { keepChosenTarget } from "#components/exchange/chosen-target.ts";
import { focusPath } from "#components/focus/focus-path.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { type Permission, refusal } from "#lib/permissions.ts";
import type { AssetDialog } from "./asset-dialogs.tsx";
import type { CommandSubject } from "./command-subject.ts";

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

type Context = {
  mutations: ReturnType<typeof useAssetMutations>;
  openDetails: (asset: AssetSummary) => void;
  preview: (asset: AssetSummary) => void;
  startRename: (asset: AssetSummary) => void;
  openDialog: (dialog: AssetDialog) => void;
};

/**
 * What can be done with these assets, in one order and by one name wherever it is offered: the
 * bar for the selection, the ⋯ menu and the context menu.
 */
export function useAssetCommands(context: Context) {
  const { mutations, openDetails, preview, startRename, openDialog } = context;
  const t = useTranslations("library.command");
  const bulk = useTranslations("bulk.command");
  const done = useTranslations("bulk.done");
  const list = useTranslations("list.command");
  const router = useRouter();
  const { actor } = useSpace();

  return (subject: CommandSubject): AssetCommand[] => {
    const { assets, target } = subject;
    const [first] = assets;
    if (!first) return [];
    const reason = (permission: Permission) => {
      const refusals = assets.map((asset) =>
        refusal(actor, permission, {
          isLocked: asset.lock !== null,
          isTrashed: asset.deletedAt !== null,
        }),
      );
      // Where some may be changed, those are, and the message afterwards names the others.
      if (refusals.some((refused) => refused === null)) return undefined;
      if (refusals[0] === "forbidden" && actor.kind === "user")
        return permission === "asset.purge"
          ? t("purgeRefused")
          : t("refusedByRole", { role: actor.role });
      return t(refusals[0] === "in_trash" ? "refusedByTrash" : "refusedByLock");
    };
    const open: AssetCommand = {
      id: "open",
      label: t("open"),
      icon: <PanelRight />,
      shortcut: "Enter",
      isSingle: true,
      disabledReason: undefined,
      run: () => openDetails(first),
    };
    const look: AssetCommand = {
      id: "preview",
      label: list("preview"),
      icon: <Fullscreen />,
      shortcut: "P",
      isSingle: true,
      disabledReason: undefined,
      run: () => preview(first),
    };
    const purge: AssetCommand = {
      id: "purge",
      label: t("purge"),
      icon: <Trash2 />,
      shortcut: first.deletedAt === null ? "Shift+Del" : "Del",
      tone: "danger",
      disabledReason: reason("asset.purge"),
      run: () => openDialog({ kind: "purge", subject }),
    };
    if (first.deletedAt !== null)
      return [
        open,
        look,
        {
          id: "restore",
          label: t("restore"),
          icon: <RotateCcw />,
          disabledReason: reason("asset.restore"),
          run: () => void mutations.restore(target),
        },
        purge,
      ];
    const isLocked = assets.every((asset) => asset.lock !== null);
    const isPrivate = assets.every((asset) => asset.isPrivate);
    return [
      open,
      look,
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
        disabledReason: reason("asset.edit"),
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
      {
        id: "move",
        label: t("move"),
        icon: <FolderInput />,
        shortcut: "M",
        disabledReason: reason("asset.move"),
        run: () => openDialog({ kind: "move", subject }),
      },
      {
        id: "tag",
        label: t("tag"),
        icon: <Tag />,
        shortcut: "T",
        disabledReason: reason("asset.tag"),
        run: () => openDialog({ kind: "tag", subject }),
      },
      {
        id: "texts",
        label: bulk("texts"),
        icon: <Captions />,
        disabledReason: reason("asset.edit"),
        run: () => openDialog({ kind: "texts", subject }),
      },
      {
        id: "classify",
        label: bulk("classify"),
        icon: <Library />,
        disabledReason: reason("asset.classify"),
        run: () => openDialog({ kind: "classify", subject }),
      },
      isLocked
        ? {
            // The same place as locking, so that its button keeps the focus when it changes.
            id: "lock",
            label: t("release"),
            icon: <LockOpen />,
            shortcut: "L",
            disabledReason: reason("asset.lock"),
            run: () => void mutations.release(target),
          }
        : {
            id: "lock",
            label: t("lock"),
            icon: <Lock />,
            shortcut: "L",
            disabledReason: reason("asset.lock"),
            run: () => openDialog({ kind: "lock", subject }),
          },
      {
        id: "privacy",
        label: t(isPrivate ? "makePublic" : "makePrivate"),
        icon: isPrivate ? <Eye /> : <EyeOff />,
        disabledReason: reason("asset.edit"),
        run: () => void mutations.setPrivacy(target, !isPrivate),
      },
      {
        id: "review",
        label: bulk("review"),
        icon: <ClipboardCheck />,
        disabledReason: reason("asset.edit"),
        run: () =>
          void mutations.change(target, { kind: "review", note: "" }, (count) =>
            done("review", { count }),
          ),
      },
      {
        id: "schedule",
        label: bulk("schedule"),
        icon: <CalendarClock />,
        disabledReason: reason("asset.edit"),
        run: () => openDialog({ kind: "schedule", subject }),
      },
      {
        id: "archive",
        label: bulk("archive"),
        icon: <FolderArchive />,
        disabledReason: undefined,
        run: () =>
          downloadByForm(`/ui/spaces/${actor.spaceId}/archive`, { target: JSON.stringify(target) }),
      },
      {
        id: "exportTexts",
        label: bulk("exportTexts"),
        icon: <FileSpreadsheet />,
        disabledReason: undefined,
        run: () => {
          keepChosenTarget(actor.spaceId, { target, count: subject.count });
          router.push(`/spaces/${actor.spaceId}/exchange`);
        },
      },
      {
        id: "trash",
        label: t("trash"),
        icon: <Trash2 />,
        shortcut: "Del",
        tone: "danger",
        disabledReason: reason("asset.trash"),
        run: () => void mutations.trash(target),
      },
      purge,
    ];
  };
}

function download(asset: AssetSummary): void {
  const link = document.createElement("a");
  link.href = originalPath(asset);
  link.download = asset.name;
  link.click();
}
