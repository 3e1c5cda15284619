"use client";

import { useTranslations } from "use-intl";
import { editAssetTextsAction } from "#actions/asset-actions.ts";
import type { TextDraft } from "#components/asset/text-drafts.ts";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { textOfColumn } from "#lib/text-columns.ts";
import { assetText, withCellText } from "./cell-text.ts";
import { saveDraft } from "./save-draft.ts";
import { saveInList } from "./save-in-list.ts";
import { useSavedLists } from "./use-saved-lists.ts";

/**
 * Saves the text of a cell behind whatever comes next. What is refused stays in its cell as it
 * was typed, with why; the field opens again where nobody went elsewhere meanwhile.
 */
export function useSaveCell() {
  const t = useTranslations("columns");
  const browser = useAssetBrowser();
  const lists = useSavedLists();
  const { space } = useSpace();
  return async (asset: AssetSummary, column: TextColumn, typed: TextDraft): Promise<void> => {
    const { value, base } = typed;
    const cell = textOfColumn(column, space.defaultLanguage);
    const error = await saveDraft(asset.id, column, typed, () =>
      saveInList(lists, {
        assetId: asset.id,
        version: typed.baseVersion,
        show: (row) => withCellText(row, column, value),
        settle: (row, saved) => withCellText(row, column, saved ? assetText(saved, cell) : base),
        save: (baseVersion) =>
          editAssetTextsAction(space.id, {
            assetId: asset.id,
            baseVersion,
            texts: [{ ...cell, value }],
          }),
      }),
    );
    if (error === null || browser.reopenText(asset.id, column)) return;
    showToast({
      tone: "error",
      title: t("refused", { name: asset.name, why: error }),
      ...(value && { description: value }),
      action: { label: t("editAgain"), onAction: () => browser.openText(asset.id, column) },
    });
  };
}
