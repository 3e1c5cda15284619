"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import {
  createFolderAction,
  deleteFolderAction,
  moveFolderAction,
  renameFolderAction,
} from "#actions/folder-actions.ts";
import { useUndo } from "#components/bulk/use-undo.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionResult } from "#lib/action-result.ts";
import type { Folder } from "#lib/library.ts";

/** What a write of a dialog answers: the value, or a sentence to show in the dialog. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** The writes on folders; every list and the overview are read again after them. */
export function useFolderMutations() {
  const t = useTranslations();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  const undo = useUndo();

  async function settle<Value>(answer: ActionResult<Value>): Promise<Outcome<Value>> {
    if (!answer.ok) return { ok: false, message: errorText(answer) };
    // The overview first: what comes next may already name the new folder.
    await queries.invalidateQueries({ queryKey: ["space", spaceId, "overview"] });
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    return { ok: true, value: answer.value };
  }

  const undoOf = (id: number) => ({
    label: t("common.undo"),
    onAction: () => void undo({ subject: { type: "folder", id } }),
  });

  return {
    create: async (name: string, parentId: number | null): Promise<Outcome<Folder>> =>
      settle(await createFolderAction(spaceId, { name, parentId })),
    rename: async (folderId: number, name: string): Promise<Outcome<Folder>> =>
      settle(await renameFolderAction(spaceId, { folderId, name })),
    /** Says itself what came of it, with an undo, because a drop has no dialog to say it in. */
    move: async (folder: Folder, parentId: number | null, parentName: string) => {
      const outcome = await settle(
        await moveFolderAction(spaceId, { folderId: folder.id, parentId }),
      );
      if (!outcome.ok) {
        showToast({ tone: "error", title: outcome.message });
        return outcome;
      }
      showToast({
        tone: "ok",
        title: t("library.done.folderMoved", { name: folder.name, folder: parentName }),
        action: undoOf(folder.id),
      });
      return outcome;
    },
    remove: async (folder: Folder, content: "move_up" | "trash") => {
      const outcome = await settle(
        await deleteFolderAction(spaceId, { folderId: folder.id, content }),
      );
      if (outcome.ok)
        showToast({
          tone: "ok",
          title: t("library.done.folderDeleted", { name: folder.name }),
          description: t(
            content === "trash" ? "library.done.folderTrashed" : "library.done.folderEmptied",
            { count: outcome.value.changedAssets },
          ),
          action: undoOf(folder.id),
        });
      return outcome;
    },
  };
}
