"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { undoChangeAction } from "#actions/bulk-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { useLeftText } from "./use-left-text.ts";
import { useTrackJob } from "./use-track-job.ts";

export type Undoable =
  | { batchId: string }
  | { entryId: number }
  | { subject: { type: "asset" | "folder" | "tag"; id: number } };

/** Turns round what was done, on the server, and says what came of it with the way back. */
export function useUndo() {
  const t = useTranslations("bulk");
  const errorText = useErrorText();
  const leftText = useLeftText();
  const queries = useQueryClient();
  const trackJob = useTrackJob();
  const { spaceId } = useSpace().actor;
  return async function undo(what: Undoable): Promise<void> {
    const answer = await undoChangeAction(spaceId, what);
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    if (!answer.ok) {
      showToast({ tone: "error", title: t("notUndone"), description: errorText(answer) });
      return;
    }
    const { isRedo, outcome, job } = answer.value;
    if (job) return trackJob(job);
    const { batchId, changed, unchanged, skippedCount } = outcome;
    const left = leftText(outcome);
    showToast({
      tone: skippedCount > 0 ? "warn" : "info",
      title: changed + unchanged === 0 ? t("notUndone") : t(isRedo ? "redone" : "undone"),
      ...(left && { description: left }),
      ...(changed > 0 && {
        action: {
          label: t(isRedo ? "undo" : "redo"),
          onAction: () => void undo({ batchId }),
        },
      }),
    });
  };
}
