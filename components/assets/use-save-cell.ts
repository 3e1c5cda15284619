"use client";

import { useTranslations } from "use-intl";
import { editAssetTextsAction } from "#actions/asset-actions.ts";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { setCellDraft } from "./cell-drafts.ts";
import { useSaveInList } from "./use-save-in-list.ts";

/**
 * Saves the text of a cell behind whatever comes next. What is refused stays in its cell as it
 * was typed, with why; the field opens again where nobody went elsewhere meanwhile.
 */
export function useSaveCell() {
  const t = useTranslations("columns");
  const browser = useAssetBrowser();
  const saveInList = useSaveInList();
  const { actor, space, fields } = useSpace();
  return async (asset: AssetSummary, column: TextColumn, value: string | null): Promise<void> => {
    const isTranslated = fields.find(({ key }) => key === column)?.translatable ?? true;
    const text = { field: column, language: isTranslated ? space.defaultLanguage : "", value };
    const error = await saveInList({
      asset,
      shown: { [column]: value },
      read: (standing) => ({ [column]: standing[column] }),
      save: (baseVersion) =>
        editAssetTextsAction(actor.spaceId, { assetId: asset.id, baseVersion, texts: [text] }),
    });
    if (error === null) return;
    setCellDraft(asset.id, column, { value, base: asset, error });
    if (browser.reopenText(asset.id, column)) return;
    showToast({
      tone: "error",
      title: t("refused", { name: asset.name, why: error }),
      ...(value && { description: value }),
      action: { label: t("editAgain"), onAction: () => browser.openText(asset.id, column) },
    });
  };
}
