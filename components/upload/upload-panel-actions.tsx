"use client";

import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { UploadsState } from "./advance-uploads.ts";
import { useUploads } from "./upload-context.ts";
import { isRetryable } from "./upload-item.ts";

const DescribeUploadsDialog = lazy(async () => ({
  default: (await import("./describe-uploads-dialog.tsx")).DescribeUploadsDialog,
}));

type UploadPanelActionsProps = { state: UploadsState; onCancelAll: () => void };

/** What can be done with all files at once; only what would change something is there. */
export function UploadPanelActions({ state, onCancelAll }: UploadPanelActionsProps) {
  const t = useTranslations("upload.action");
  const { queue } = useUploads();
  const { fields, can } = useSpace();
  const [isDescribing, setDescribing] = useState(false);
  const { items } = state;
  const canRetry = items.filter((item) => item.status === "failed" && isRetryable(item)).length > 1;
  const canCancel = items.some(
    ({ status }) =>
      status === "waiting" ||
      status === "sending" ||
      status === "hashing" ||
      status === "asking" ||
      status === "retrying" ||
      status === "needs_file",
  );
  const canClear = items.some(
    (item) => item.status === "done" || (item.status === "failed" && !isRetryable(item)),
  );
  const described = describedAssets(items, fields);
  if (!canRetry && !canCancel && !canClear) return null;
  return (
    <footer className="flex flex-wrap justify-end gap-1 border-t px-1.5 py-1">
      {described.length > 0 && can("asset.edit") && (
        <Button size="sm" variant="quiet" onPress={() => setDescribing(true)}>
          {t("describe")}
        </Button>
      )}
      {isDescribing && (
        <Suspense>
          <DescribeUploadsDialog assetIds={described} onClose={() => setDescribing(false)} />
        </Suspense>
      )}
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

/** The assets made just now, when the space asks for texts of them. */
function describedAssets(
  items: UploadsState["items"],
  fields: readonly { required: boolean }[],
): number[] {
  if (!fields.some(({ required }) => required)) return [];
  return items.flatMap(({ status, outcome }) =>
    status === "done" && outcome?.assetId ? [outcome.assetId] : [],
  );
}
