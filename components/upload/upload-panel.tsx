"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import { usePanelRoom } from "#components/ui/use-panel-room.ts";
import type { UploadsState } from "./advance-uploads.ts";
import { ElsewhereUploads } from "./elsewhere-uploads.tsx";
import type { ElsewhereUploads as Others, UploadCommand } from "./upload-broadcast.ts";
import { useUploads } from "./upload-context.ts";
import type { UploadItem } from "./upload-item.ts";
import { UploadList } from "./upload-list.tsx";
import { UploadPanelActions } from "./upload-panel-actions.tsx";
import { UploadPanelHead } from "./upload-panel-head.tsx";
import { summarizeUploads } from "./upload-summary.ts";

type UploadPanelProps = {
  state: UploadsState;
  others: Others;
  tell: (owner: string, command: UploadCommand) => void;
};

/** What becomes of the files: a corner of the window, or a sheet at the bottom of a narrow one. */
export function UploadPanel({ state, others, tell }: UploadPanelProps) {
  const t = useTranslations("upload");
  const { queue } = useUploads();
  const [isOpen, setIsOpen] = useState(true);
  const panel = useRef<HTMLElement>(null);
  const summary = summarizeUploads(state);
  const isEmpty = summary.phase === "empty";
  usePanelRoom(panel, "--uploads-height", !isEmpty || others.size > 0);
  if (isEmpty && others.size === 0) return null;

  /** Takes files off and says what that meant; the focus stays within the panel. */
  function cancel(items: readonly UploadItem[], remove: () => void) {
    remove();
    const [first] = items;
    if (!first) return;
    showToast({
      tone: "info",
      title: t("toast.cancelled", { count: items.length, name: first.name }),
      ...(items.some(({ sent }) => sent > 0) && { description: t("toast.cancelledDetail") }),
    });
  }

  return (
    <section
      ref={panel}
      aria-label={t("region")}
      className="fixed inset-x-0 bottom-0 z-30 flex max-h-[50dvh] flex-col rounded-t-md border border-line-strong bg-raised pb-[env(safe-area-inset-bottom)] shadow-overlay sm:inset-x-auto sm:end-4 sm:bottom-4 sm:max-h-[60dvh] sm:w-100 sm:rounded-md sm:pb-0"
    >
      {!isEmpty && (
        <UploadPanelHead
          state={state}
          summary={summary}
          isOpen={isOpen}
          onToggle={() => setIsOpen(!isOpen)}
        />
      )}
      {summary.open > 0 && (
        <ProgressBar
          label={t("head.progress")}
          hideLabel
          value={summary.percent}
          className={isOpen ? "px-3 pb-2" : "px-3 pb-3"}
        />
      )}
      {isOpen && !isEmpty && (
        <>
          <UploadList
            state={state}
            onCancel={(item) => cancel([item], () => queue.cancel(item.id))}
          />
          <UploadPanelActions
            state={state}
            onCancelAll={() =>
              cancel(
                state.items.filter(({ status }) => status !== "done" && status !== "checking"),
                queue.cancelAll,
              )
            }
          />
        </>
      )}
      <ElsewhereUploads others={others} tell={tell} />
    </section>
  );
}
