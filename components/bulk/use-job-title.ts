"use client";

import { useTranslations } from "use-intl";
import type { Job } from "#lib/job.ts";

/** What a job is about, in a few words: that it goes on, or what came of it. */
export function useJobTitle() {
  const t = useTranslations("bulk.jobs");
  return (job: Job): string => {
    const work = t(`work.${job.work}`);
    const count = job.outcome.changed;
    switch (job.state) {
      case "waiting":
      case "running":
        return job.isCancelling ? t("cancelling", { work }) : t("running", { work });
      case "done":
        return t("done", { work, count });
      case "cancelled":
        return t("cancelled", { work, count });
      case "failed":
        return t("failed", { work, count });
    }
  };
}
