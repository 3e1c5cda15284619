"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSavedLists } from "#components/assets/use-saved-lists.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { useLatest } from "#components/ui/use-latest.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { AssetList } from "./use-asset-list.ts";

/** What was typed for a name and is not kept anywhere else; with why it was refused. */
export type NameDraft = { value: string; error?: string };

/**
 * The name that is being changed in the list. Saving goes on behind it, so the next one opens at
 * once; what is refused comes back as it was typed, and no redrawing of the list loses a letter.
 */
export function useRenaming(list: AssetList) {
  const t = useTranslations("common");
  const lists = useSavedLists();
  const [renamingId, setRenamingId] = useState<number | null>(null);
  const drafts = useRef(new Map<number, NameDraft>());
  const latest = useLatest({ renamingId, list });
  const save = async (asset: AssetSummary, value: string) => {
    const { renameAsset } = await import("#components/assets/rename-asset.ts");
    const error = await renameAsset(lists, asset, value);
    if (error === null) return;
    const now = latest.current;
    // Whoever types another name for it by now goes on doing so.
    if (now.renamingId !== asset.id) drafts.current.set(asset.id, { value, error });
    if (now.renamingId === null && now.list.indexOf(asset.id) >= 0) setRenamingId(asset.id);
    else
      showToast({
        tone: "error",
        title: error,
        description: value,
        action: { label: t("rename"), onAction: () => setRenamingId(asset.id) },
      });
  };
  return {
    renamingId,
    start: setRenamingId,
    draftOf: (assetId: number): NameDraft | undefined => drafts.current.get(assetId),
    keepDraft: (assetId: number, value: string) => void drafts.current.set(assetId, { value }),
    /** Null gives up. */
    end: (asset: AssetSummary, name: string | null) => {
      drafts.current.delete(asset.id);
      setRenamingId(null);
      if (name !== null) void save(asset, name);
    },
  };
}
