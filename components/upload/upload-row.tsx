"use client";

import { CircleAlert, CircleCheck, Pause, Play, TriangleAlert, X } from "lucide-react";
import { memo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatByteSize } from "#lib/byte-size.ts";
import { useUploads } from "./upload-context.ts";
import { isRetryable, type UploadItem } from "./upload-item.ts";
import { UploadQuestionView } from "./upload-question-view.tsx";
import { UploadThumbnail } from "./upload-thumbnail.tsx";
import { useNow } from "./use-now.ts";
import { percentOf, useUploadTexts } from "./use-upload-texts.ts";

type UploadRowProps = {
  item: UploadItem;
  isPaused: boolean;
  isOffline: boolean;
  /** Cancels it, or takes it off the list when there is nothing left to cancel. */
  onCancel: () => void;
};

/** One file of the panel. */
export const UploadRow = memo(
  UploadRowView,
  (before, after) =>
    before.item === after.item &&
    before.isPaused === after.isPaused &&
    before.isOffline === after.isOffline,
);

function UploadRowView({ item, isPaused, isOffline, onCancel }: UploadRowProps) {
  const t = useTranslations("upload");
  const { statusText, detailTexts } = useUploadTexts();
  const { space } = useSpace();
  const { queue, pickFiles } = useUploads();
  const now = useNow(item.status === "retrying");
  const { name, status, outcome } = item;
  const isOver = status === "done" || status === "failed";
  const shownName = outcome?.savedName ?? name;
  const details = detailTexts(item, now);
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-2.5 border-t py-2 ps-3 pe-1.5">
      <UploadThumbnail file={item.file} type={item.type} />
      <div className="min-w-0">
        <div className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate font-medium" title={shownName}>
            {outcome?.assetId ? (
              <TextLink
                href={`/spaces/${space.id}/assets/${outcome.assetId}`}
                className="text-ink decoration-line-strong data-hovered:decoration-current"
              >
                {shownName}
              </TextLink>
            ) : (
              name
            )}
          </span>
          <StatusText item={item}>{statusText(item, { isPaused, isOffline })}</StatusText>
        </div>
        {status === "sending" || (status === "waiting" && item.sent > 0) ? (
          <Progress item={item} />
        ) : (
          <Details item={item} texts={details} />
        )}
      </div>
      <div className="flex items-center">
        {isRetryable(item) && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={t("action.retryFile", { name })}
            onPress={() => queue.retry(item.id)}
          >
            {t("action.retry")}
          </Button>
        )}
        {status === "needs_file" && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={t("action.chooseFileFor", { name })}
            onPress={() => pickFiles(item.folderId)}
          >
            {t("action.chooseFile")}
          </Button>
        )}
        {(status === "sending" || status === "waiting" || status === "hashing") && !isPaused && (
          <IconButton
            size="sm"
            label={t(item.isHeld ? "action.letGoFile" : "action.holdFile", { name: shownName })}
            icon={item.isHeld ? <Play /> : <Pause />}
            tooltipPlacement="left"
            onPress={() => (item.isHeld ? queue.letGo(item.id) : queue.hold(item.id))}
          />
        )}
        <IconButton
          size="sm"
          label={t(isOver ? "action.dismissFile" : "action.cancelFile", { name: shownName })}
          icon={<X />}
          disabledReason={status === "checking" ? t("detail.checking") : undefined}
          tooltipPlacement="left"
          onPress={onCancel}
        />
      </div>
      {item.question && (
        <div className="col-span-2 col-start-2 min-w-0 pe-1.5">
          <UploadQuestionView item={item} question={item.question} />
        </div>
      )}
    </li>
  );
}

function StatusText({ item, children }: { item: UploadItem; children: string }) {
  const { status, outcome } = item;
  if (status === "failed" || status === "needs_file" || status === "asking")
    return (
      <span className="flex items-center gap-1 text-sm whitespace-nowrap text-warn">
        <TriangleAlert className="size-3.5" />
        {children}
      </span>
    );
  if (status === "done")
    return (
      <span className="flex items-center gap-1 text-sm whitespace-nowrap text-ok">
        {outcome?.notes.length ? (
          <CircleAlert className="size-3.5" />
        ) : (
          <CircleCheck className="size-3.5" />
        )}
        {children}
      </span>
    );
  return <span className="text-sm whitespace-nowrap text-ink-2 tabular-nums">{children}</span>;
}

function Progress({ item }: { item: UploadItem }) {
  const t = useTranslations("upload.detail");
  const locale = useLocale();
  return (
    <ProgressBar
      label={item.name}
      hideLabel
      value={percentOf(item)}
      valueLabel={t("sizeOf", {
        sent: formatByteSize(item.sent, locale),
        size: formatByteSize(item.size, locale),
      })}
      className="pt-1.5 pb-1"
    />
  );
}

function Details({ item, texts }: { item: UploadItem; texts: readonly string[] }) {
  const t = useTranslations("upload.detail");
  const locale = useLocale();
  const quiet = [
    formatByteSize(item.size, locale),
    item.folderPath && t("inFolder", { path: item.folderPath.replaceAll("/", " / ") }),
  ];
  const lines = texts.length > 0 ? texts : [quiet.filter(Boolean).join(", ")];
  return lines.map((line) => (
    <p key={line} className="text-sm wrap-anywhere text-ink-3">
      {line}
    </p>
  ));
}
