"use client";

import { ChevronDown, ChevronUp, Pause, Play, X } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { formatByteSize } from "#lib/byte-size.ts";
import type { UploadsState } from "./advance-uploads.ts";
import { secondsLeft } from "./transfer-rate.ts";
import { useUploads } from "./upload-context.ts";
import { isRetryable } from "./upload-item.ts";
import type { UploadSummary } from "./upload-summary.ts";
import { useTransferRate } from "./use-transfer-rate.ts";

type UploadPanelHeadProps = {
  state: UploadsState;
  summary: UploadSummary;
  isOpen: boolean;
  onToggle: () => void;
};

/** The one line that stays when the panel is collapsed. */
export function UploadPanelHead({ state, summary, isOpen, onToggle }: UploadPanelHeadProps) {
  const t = useTranslations("upload");
  const { queue } = useUploads();
  const { phase } = summary;
  const isAllSaid = phase === "settled" && !state.items.some(isOpenQuestion);
  return (
    <header className="flex min-h-11 items-center gap-1 ps-3 pe-1.5">
      {/* The rate goes below the title where there is no room beside it. */}
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-2 py-1">
        <h2 className="max-w-full truncate font-semibold">{useTitle(summary)}</h2>
        {phase === "uploading" && <RateText state={state} summary={summary} />}
      </div>
      {phase === "uploading" && (
        <Button size="sm" variant="quiet" icon={<Pause />} onPress={queue.pause}>
          {t("action.pauseAll")}
        </Button>
      )}
      {(phase === "paused" || phase === "offline") && (
        <Button
          size="sm"
          variant="quiet"
          icon={<Play />}
          onPress={() => (phase === "paused" ? queue.resume() : queue.setOffline(false))}
        >
          {t(phase === "paused" ? "action.resumeAll" : "action.tryNow")}
        </Button>
      )}
      <IconButton
        label={t(isOpen ? "head.hideDetails" : "head.showDetails")}
        icon={isOpen ? <ChevronDown /> : <ChevronUp />}
        onPress={onToggle}
      />
      {isAllSaid && (
        <IconButton label={t("action.close")} icon={<X />} onPress={queue.clearFinished} />
      )}
    </header>
  );
}

/** Something the person still has to decide, so that the panel should not go away by a slip. */
function isOpenQuestion(item: UploadsState["items"][number]): boolean {
  return item.status === "needs_file" || isRetryable(item);
}

function useTitle(summary: UploadSummary): string {
  const { phase, total, done, failed, needFile, open, asking } = summary;
  const t = useTranslations("upload.head");
  if (phase === "paused" || phase === "offline") return t(phase, { count: open });
  if (phase === "asking") return t("asking", { count: asking });
  const problems = failed + needFile;
  if (phase === "uploading")
    return t("uploading", { position: Math.min(done + problems + asking + 1, total), total });
  return problems > 0 ? t("problems", { done, problems }) : t("done", { count: done });
}

function RateText({ state, summary }: { state: UploadsState; summary: UploadSummary }) {
  const t = useTranslations("upload");
  const locale = useLocale();
  const rate = useTransferRate(state.transferred);
  const seconds = secondsLeft(summary.bytesTotal - summary.bytesSent, rate);
  if (rate === null || seconds === null) return null;
  const left =
    seconds < 90
      ? t("left.seconds", { count: seconds })
      : seconds < 5400
        ? t("left.minutes", { count: Math.round(seconds / 60) })
        : t("left.hours", { count: Math.round(seconds / 3600) });
  return (
    <small className="text-sm whitespace-nowrap text-ink-3 tabular-nums">
      {t("head.rate", { rate: formatByteSize(rate, locale) })}, {left}
    </small>
  );
}
