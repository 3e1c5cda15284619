"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { lockAssetsAction } from "#actions/asset-actions.ts";
import {
  requestReviewAction,
  returnAssetsAction,
  takeBackReviewAction,
} from "#actions/review-actions.ts";
import { sessionEnded } from "#components/space/session-signals.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionResult } from "#lib/action-result.ts";

/** What editors and reviewers ask of each other. Each answers whether it worked, and says so. */
export function useReviewActions() {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;

  async function run(
    work: Promise<ActionResult<unknown>>,
    done?: { title: string; undo?: () => void },
  ): Promise<boolean> {
    const answer = await work.catch(() => null);
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    if (!answer?.ok) {
      if (answer?.code === "unauthenticated") window.dispatchEvent(new Event(sessionEnded));
      showToast({
        tone: "error",
        title: errorText(answer ?? { code: "unavailable", details: {} }),
      });
      return false;
    }
    if (done)
      showToast({
        tone: "ok",
        title: done.title,
        ...(done.undo && { action: { label: common("undo"), onAction: done.undo } }),
      });
    return true;
  }

  const takeBack = (assetId: number) =>
    run(takeBackReviewAction(spaceId, { assetId }), { title: t("takenBack") });
  /** Offered where the decision was about one asset. */
  const undoOf = (assetIds: readonly number[]) => {
    const [only, ...others] = assetIds;
    return only !== undefined && others.length === 0 ? { undo: () => void takeBack(only) } : {};
  };
  return {
    request: (assetIds: number[], note = "") =>
      run(requestReviewAction(spaceId, { assetIds, note }), {
        title: t("requested", { count: assetIds.length }),
      }),
    sendBack: (assetIds: number[], reason: string) =>
      run(returnAssetsAction(spaceId, { assetIds, reason }), {
        title: t("returned", { count: assetIds.length }),
        ...undoOf(assetIds),
      }),
    approve: (assetId: number) =>
      run(lockAssetsAction(spaceId, { assetIds: [assetId], reason: t("approvedReason") }), {
        title: t("approved"),
        ...undoOf([assetId]),
      }),
    takeBack,
  };
}
