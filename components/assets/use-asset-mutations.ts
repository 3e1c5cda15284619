"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { changeTargetAction } from "#actions/bulk-actions.ts";
import { type Chosen, targetOf } from "#components/bulk/target.ts";
import { useLeftText } from "#components/bulk/use-left-text.ts";
import { useTrackJob } from "#components/bulk/use-track-job.ts";
import { useUndo } from "#components/bulk/use-undo.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { BulkOperation } from "#lib/bulk-operation.ts";
import { dropFromLists } from "./drop-from-lists.ts";

/** They leave the lists they are in. */
const leaving: ReadonlySet<BulkOperation["kind"]> = new Set(["trash", "restore", "purge"]);

/**
 * The writes on one asset or any number of them, each with its message, its undo, and fresh lists
 * after it. Many become a job, which the panel of jobs follows.
 */
export function useAssetMutations() {
  const t = useTranslations("library.done");
  const bulk = useTranslations("bulk");
  const common = useTranslations("common");
  const errorText = useErrorText();
  const leftText = useLeftText();
  const trackJob = useTrackJob();
  const undo = useUndo();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  const refresh = () => queries.invalidateQueries({ queryKey: ["space", spaceId] });

  /** Does it; answers with the ids that were changed, as far as they are known at once. */
  async function change(
    chosen: Chosen,
    operation: BulkOperation,
    /** What the message says, given how many were changed. */
    done: (count: number) => string,
  ): Promise<number[]> {
    const answer = await changeTargetAction(spaceId, { target: targetOf(chosen), operation });
    if (!answer.ok) {
      void refresh();
      showToast({ tone: "error", title: errorText(answer) });
      return [];
    }
    const { outcome, changedIds, job } = answer.value;
    if (job) {
      trackJob(job);
      return [];
    }
    if (leaving.has(operation.kind)) dropFromLists(queries, spaceId, new Set(changedIds));
    void refresh();
    const { batchId, changed, skippedCount } = outcome;
    const left = leftText(outcome);
    showToast({
      tone: skippedCount > 0 ? "warn" : "ok",
      title: changed > 0 ? done(changed) : bulk("nothingChanged"),
      ...(left && { description: left }),
      ...(changed > 0 &&
        operation.kind !== "purge" && {
          action: { label: common("undo"), onAction: () => void undo({ batchId }) },
        }),
    });
    return changedIds;
  }

  return {
    change,
    move: (chosen: Chosen, folderId: number | null, folder: string) =>
      change(chosen, { kind: "move", folderId }, (count) => t("moved", { count, folder })),
    tag: (chosen: Chosen, add: number[], remove: number[]) =>
      change(chosen, { kind: "tag", add, remove }, (count) => t("tagged", { count })),
    setPrivacy: (chosen: Chosen, isPrivate: boolean) =>
      change(chosen, { kind: "privacy", isPrivate }, (count) =>
        t(isPrivate ? "madePrivate" : "madePublic", { count }),
      ),
    lock: (chosen: Chosen, reason: string) =>
      change(chosen, { kind: "lock", reason }, (count) => t("locked", { count })),
    release: (chosen: Chosen) =>
      change(chosen, { kind: "release" }, (count) => t("released", { count })),
    trash: (chosen: Chosen) =>
      change(chosen, { kind: "trash" }, (count) => t("trashed", { count })),
    restore: (chosen: Chosen) =>
      change(chosen, { kind: "restore" }, (count) => t("restored", { count })),
    /** For good. `includesLive`: also what is not in the trash yet. */
    purge: (chosen: Chosen, includesLive: boolean) =>
      change(chosen, { kind: "purge", ...(includesLive && { includesLive }) }, (count) =>
        t("purged", { count }),
      ),
    editTexts: (chosen: Chosen, operation: Extract<BulkOperation, { kind: "text" }>) =>
      change(chosen, operation, (count) => bulk("done.texts", { count })),
    schedule: (chosen: Chosen, times: { publishAt?: number | null; expireAt?: number | null }) =>
      change(chosen, { kind: "schedule", ...times }, (count) => bulk("done.schedule", { count })),
  };
}
