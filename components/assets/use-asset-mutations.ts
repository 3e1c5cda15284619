"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import {
  lockAssetsAction,
  moveAssetsAction,
  purgeAssetsAction,
  releaseAssetsAction,
  renameAssetAction,
  restoreAssetsAction,
  setAssetPrivacyAction,
  tagAssetsAction,
  trashAssetsAction,
} from "#actions/asset-actions.ts";
import { sessionEnded } from "#components/space/session-signals.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionFailure, ActionResult } from "#lib/action-result.ts";
import type { AssetSummary } from "#lib/asset.ts";
import { dropFromLists } from "./drop-from-lists.ts";
import { answersInChunks, type BulkOutcome, runInChunks } from "./run-in-chunks.ts";
import { tagUndoSteps } from "./tag-undo-steps.ts";

/** As much of an asset as a change needs to know, so that a drag can carry it. */
export type ChangedAsset = Pick<AssetSummary, "id" | "folderId" | "tagIds">;

type Work = (assetIds: number[]) => Promise<ActionResult<BulkOutcome>>;

type Change = {
  work: Work;
  /** What the message says, given how many were changed. */
  done: (count: number) => string;
  /** The inverse, for the ones that were changed. */
  undo?: (changed: ReadonlySet<number>) => Promise<ActionResult<unknown>[]>;
  /** They leave the lists they are in. */
  leavesLists?: boolean;
};

/** The writes on one or many assets, each with its message, its undo, and fresh lists after it. */
export function useAssetMutations() {
  const t = useTranslations("library.done");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { actor } = useSpace();
  const { spaceId } = actor;
  const refresh = () => queries.invalidateQueries({ queryKey: ["space", spaceId] });
  const showFailure = (failure: ActionFailure) => {
    if (failure.code === "unauthenticated") window.dispatchEvent(new Event(sessionEnded));
    showToast({ tone: "error", title: errorText(failure) });
  };

  /** Answers with the ids that were changed. */
  async function run(assetIds: number[], change: Change): Promise<number[]> {
    const answer = await runInChunks(assetIds, change.work);
    const { changed, skipped } = answer.value;
    if (change.leavesLists) dropFromLists(queries, spaceId, new Set(changed));
    void refresh();
    if (answer.failure) showFailure(answer.failure);
    if (changed.length > 0 || skipped.length > 0) {
      const reasons = [...new Set(skipped.map(errorText))];
      const { undo } = change;
      showToast({
        tone: skipped.length > 0 ? "warn" : "ok",
        title: change.done(changed.length),
        ...(skipped.length > 0 && {
          description: `${t("skipped", { count: skipped.length })} ${reasons.join(" ")}`,
        }),
        ...(undo &&
          changed.length > 0 && {
            action: { label: common("undo"), onAction: () => void runUndo(undo, changed) },
          }),
      });
    }
    return changed;
  }

  async function runUndo(undo: NonNullable<Change["undo"]>, changed: number[]) {
    const answers = await undo(new Set(changed));
    void refresh();
    const failure = answers.find((answer) => !answer.ok);
    if (failure && !failure.ok) showFailure(failure);
    else showToast({ tone: "info", title: t("undone") });
  }

  return {
    move: (assets: readonly ChangedAsset[], folderId: number | null, folderName: string) =>
      run(idsOf(assets), {
        work: (assetIds) => moveAssetsAction(spaceId, { assetIds, folderId }),
        done: (count) => t("moved", { count, folder: folderName }),
        undo: async (changed) => {
          const before = assets.filter((asset) => changed.has(asset.id));
          const answers = [];
          for (const [folderId, group] of Map.groupBy(before, (asset) => asset.folderId))
            answers.push(
              ...(await answersInChunks(idsOf(group), (assetIds) =>
                moveAssetsAction(spaceId, { assetIds, folderId }),
              )),
            );
          return answers;
        },
      }),
    tag: (assets: readonly ChangedAsset[], add: number[], remove: number[]) =>
      run(idsOf(assets), {
        work: (assetIds) => tagAssetsAction(spaceId, { assetIds, add, remove }),
        done: (count) => t("tagged", { count }),
        undo: async (changed) => {
          const before = assets.filter((asset) => changed.has(asset.id));
          const answers = [];
          for (const step of tagUndoSteps(before, add, remove))
            answers.push(
              ...(await answersInChunks(step.assetIds, (assetIds) =>
                tagAssetsAction(spaceId, { ...step, assetIds }),
              )),
            );
          return answers;
        },
      }),
    setPrivacy: (assetIds: number[], isPrivate: boolean) =>
      run(assetIds, {
        work: (assetIds) => setAssetPrivacyAction(spaceId, { assetIds, isPrivate }),
        done: (count) => t(isPrivate ? "madePrivate" : "madePublic", { count }),
        undo: (changed) =>
          answersInChunks([...changed], (assetIds) =>
            setAssetPrivacyAction(spaceId, { assetIds, isPrivate: !isPrivate }),
          ),
      }),
    lock: (assetIds: number[], reason: string) =>
      run(assetIds, {
        work: (assetIds) => lockAssetsAction(spaceId, { assetIds, reason }),
        done: (count) => t("locked", { count }),
        undo: (changed) =>
          answersInChunks([...changed], (assetIds) => releaseAssetsAction(spaceId, { assetIds })),
      }),
    release: (assetIds: number[]) =>
      run(assetIds, {
        work: (assetIds) => releaseAssetsAction(spaceId, { assetIds }),
        done: (count) => t("released", { count }),
      }),
    trash: (assetIds: number[]) =>
      run(assetIds, {
        leavesLists: true,
        work: (assetIds) => trashAssetsAction(spaceId, { assetIds }),
        done: (count) => t("trashed", { count }),
        undo: (changed) =>
          answersInChunks([...changed], (assetIds) => restoreAssetsAction(spaceId, { assetIds })),
      }),
    restore: (assetIds: number[]) =>
      run(assetIds, {
        leavesLists: true,
        work: (assetIds) => restoreAssetsAction(spaceId, { assetIds }),
        done: (count) => t("restored", { count }),
        undo: (changed) =>
          answersInChunks([...changed], (assetIds) => trashAssetsAction(spaceId, { assetIds })),
      }),
    purge: (assetIds: number[]) =>
      run(assetIds, {
        leavesLists: true,
        work: async (assetIds) => {
          const answer = await purgeAssetsAction(spaceId, { assetIds });
          return answer.ok
            ? { ok: true, value: { changed: answer.value.changed, skipped: answer.value.skipped } }
            : answer;
        },
        done: (count) => t("purged", { count }),
      }),
    /** Answers with a sentence when it was refused, for the field it was typed in. */
    rename: async (asset: AssetSummary, name: string): Promise<string | null> => {
      const answer = await renameAssetAction(spaceId, {
        assetId: asset.id,
        name,
        baseVersion: asset.version,
      });
      void refresh();
      return answer.ok ? null : errorText(answer);
    },
  };
}

function idsOf(assets: readonly { id: number }[]): number[] {
  return assets.map((asset) => asset.id);
}
