"use client";

import { CircleAlert, CircleCheck, TriangleAlert, Undo2, X } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { cancelJobAction } from "#actions/bulk-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ErrorCode } from "#lib/app-error.ts";
import { isJobOver, type Job } from "#lib/job.ts";
import { SkippedList } from "./skipped-list.tsx";
import { useJobTitle } from "./use-job-title.ts";
import { useTrackJob } from "./use-track-job.ts";
import { useUndo } from "./use-undo.ts";

/** One large change: how far it is and how to stop it, or what came of it and how to undo it. */
export function JobRow({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useTranslations("bulk");
  const common = useTranslations("common");
  const format = useFormatter();
  const errorText = useErrorText();
  const title = useJobTitle()(job);
  const trackJob = useTrackJob();
  const undo = useUndo();
  const { spaceId } = useSpace().actor;
  const { outcome, failure } = job;
  const cancel = async () => {
    const answer = await cancelJobAction(spaceId, { jobId: job.id });
    if (answer.ok) trackJob(answer.value);
    else showToast({ tone: "error", title: errorText(answer) });
  };
  const isUndoable = outcome.changed > 0 && job.work !== "purge";
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <div className="flex items-center gap-2">
        {isJobOver(job) && <StateIcon job={job} />}
        <span className="min-w-0 flex-1 font-medium wrap-anywhere">{title}</span>
        {isJobOver(job) ? (
          <IconButton label={common("close")} icon={<X />} size="sm" onPress={onClose} />
        ) : (
          <Button
            size="sm"
            variant="quiet"
            onPress={() => void cancel()}
            isDisabled={job.isCancelling}
          >
            {common("cancel")}
          </Button>
        )}
      </div>
      {!isJobOver(job) && (
        <ProgressBar
          label={title}
          hideLabel
          {...(job.total > 0 && { value: (100 * job.done) / job.total })}
        />
      )}
      {!isJobOver(job) && job.total > 0 && (
        <span className="text-sm text-ink-3 tabular-nums">
          {t("jobs.progress", {
            done: format.number(job.done),
            total: format.number(job.total),
          })}
        </span>
      )}
      {failure && (
        <p className="text-sm text-danger">
          {errorText({
            // Both were written from an AppError.
            code: failure.code as ErrorCode,
            details: failure.reason ? { reason: failure.reason } : {},
          })}
        </p>
      )}
      {isJobOver(job) && outcome.unchanged > 0 && (
        <p className="text-sm text-ink-3">{t("unchanged", { count: outcome.unchanged })}</p>
      )}
      {outcome.skippedCount > 0 && (
        <Disclosure title={t("skipped", { count: outcome.skippedCount })} headingLevel={3}>
          <SkippedList outcome={outcome} />
        </Disclosure>
      )}
      {isJobOver(job) && isUndoable && (
        <Button
          size="sm"
          icon={<Undo2 />}
          className="self-start"
          onPress={() => {
            onClose();
            void undo({ batchId: outcome.batchId });
          }}
        >
          {t(job.work === "undo" ? "redo" : "undo")}
        </Button>
      )}
    </li>
  );
}

function StateIcon({ job }: { job: Job }) {
  if (job.state === "failed") return <CircleAlert className="shrink-0 text-danger" />;
  if (job.state === "cancelled" || job.outcome.skippedCount > 0)
    return <TriangleAlert className="shrink-0 text-warn" />;
  return <CircleCheck className="shrink-0 text-ok" />;
}
