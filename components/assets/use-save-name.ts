"use client";

import { useTranslations } from "use-intl";
import type { TextDraft } from "#components/asset/text-drafts.ts";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { renameAsset } from "./rename-asset.ts";
import { saveDraft } from "./save-draft.ts";
import { useSavedLists } from "./use-saved-lists.ts";

/**
 * Saves a name behind whatever comes next. What is refused stays as it was typed, with why; the
 * field opens again where nobody went elsewhere meanwhile.
 */
export function useSaveName() {
  const t = useTranslations("common");
  const browser = useAssetBrowser();
  const lists = useSavedLists();
  return async (asset: AssetSummary, typed: TextDraft & { value: string }): Promise<void> => {
    const error = await saveDraft(asset.id, "name", typed, () =>
      renameAsset(lists, { ...asset, version: typed.baseVersion }, typed.value),
    );
    if (error === null || browser.reopenName(asset.id)) return;
    showToast({
      tone: "error",
      title: error,
      description: typed.value,
      action: { label: t("rename"), onAction: () => browser.openName(asset.id) },
    });
  };
}
