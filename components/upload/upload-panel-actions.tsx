"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import type { UploadsState } from "./advance-uploads.ts";
import { useUploads } from "./upload-context.ts";
import { isRetryable } from "./upload-item.ts";

type UploadPanelActionsProps = { state: UploadsState; onCancelAll: () => void };

/** What can be done with all files at once; only what would change something is there. */
export function UploadPanelActions({ state, onCancelAll }: UploadPanelActionsProps) {
  const t = useTranslations("upload.action");
  const { queue } = useUploads();
  const { items } = state;
  const canRetry = items.filter((item) => item.status === "failed" && isRetryable(item)).length > 1;
  const canCancel = items.some(
    ({ status }) =>
      status === "waiting" ||
      status === "sending" ||
      status === "retrying" ||
      status === "needs_file",
  );
  const canClear = items.some(
    (item) => item.status === "done" || (item.status === "failed" && !isRetryable(item)),
  );
  if (!canRetry && !canCancel && !canClear) return null;
  return (
    <footer className="flex flex-wrap justify-end gap-1 border-t px-1.5 py-1">
      {canRetry && (
        <Button size="sm" variant="quiet" onPress={queue.retryAll}>
          {t("retryAll")}
        </Button>
      )}
      {canClear && (
        <Button size="sm" variant="quiet" onPress={queue.clearFinished}>
          {t("clearFinished")}
        </Button>
      )}
      {canCancel && (
        <Button size="sm" variant="quiet" onPress={onCancelAll}>
          {t("cancelAll")}
        </Button>
      )}
    </footer>
  );
}
