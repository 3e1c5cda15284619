"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { classifyAssetsAction } from "#actions/classification-actions.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";

type Classification = { collectionId?: number; addTerms?: number[]; removeTerms?: number[] };

/** Files an asset anew, says so, and offers the way back. */
export function useClassifyAsset(asset: Asset): (change: Classification) => Promise<void> {
  const t = useTranslations();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const send = async (change: Classification) => {
    const answer = await classifyAssetsAction(asset.spaceId, { assetIds: [asset.id], ...change });
    void queries.invalidateQueries({ queryKey: ["space", asset.spaceId] });
    if (!answer.ok) showToast({ tone: "error", title: errorText(answer) });
    return answer.ok;
  };
  return async (change) => {
    if (!(await send(change))) return;
    const back = wayBack(asset, change);
    showToast({
      tone: "ok",
      title: t("classification.asset.changed", { name: asset.name }),
      ...(back && {
        action: { label: t("common.undo"), onAction: () => void send(back) },
      }),
    });
  };
}

/** Null where there is none: an asset that was in no collection cannot leave all of them again. */
function wayBack(asset: Asset, change: Classification): Classification | null {
  if (change.collectionId !== undefined && asset.collectionId === null) return null;
  return {
    ...(change.collectionId !== undefined &&
      asset.collectionId !== null && { collectionId: asset.collectionId }),
    addTerms: (change.removeTerms ?? []).filter((id) => asset.termIds.includes(id)),
    removeTerms: (change.addTerms ?? []).filter((id) => !asset.termIds.includes(id)),
  };
}
