"use client";

import { useTranslations } from "use-intl";
import { confirmTranslationAction } from "#actions/asset-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { useKeepAsset } from "./use-keep-asset.ts";

/** Says that a translation is still right, and shows so everywhere. */
export function useConfirmTranslation() {
  const t = useTranslations();
  const errorText = useErrorText();
  const { actor } = useSpace();
  const { keep } = useKeepAsset(actor.spaceId);
  return async (assetId: number, field: string, language: string): Promise<void> => {
    const answer = await confirmTranslationAction(actor.spaceId, {
      assetId,
      field,
      language,
    }).catch(() => null);
    if (answer?.ok) {
      keep(answer.value);
      showToast({ tone: "ok", title: t("advice.stale.confirmed") });
    } else
      showToast({
        tone: "error",
        title: answer ? errorText(answer) : t("errors.code.unavailable"),
      });
  };
}
