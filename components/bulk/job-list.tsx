"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl";
import { usePanelRoom } from "#components/ui/use-panel-room.ts";
import type { Job } from "#lib/job.ts";
import { JobRow } from "./job-row.tsx";

type JobListProps = { jobs: readonly Job[]; onClose: (id: string) => void };

/** The jobs of the panel, in the corner of every page. */
export function JobList({ jobs, onClose }: JobListProps) {
  const t = useTranslations("bulk.jobs");
  const panel = useRef<HTMLElement>(null);
  usePanelRoom(panel, "--jobs-height", true);
  return (
    <section
      ref={panel}
      aria-label={t("region")}
      className="fixed inset-x-0 bottom-[var(--uploads-height,0px)] z-30 flex max-h-[40dvh] flex-col overflow-y-auto rounded-t-md border border-line-strong bg-raised shadow-overlay sm:inset-x-auto sm:end-4 sm:bottom-[calc(1rem+var(--uploads-height,0px))] sm:w-100 sm:rounded-md"
    >
      <ul className="divide-y divide-line">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} onClose={() => onClose(job.id)} />
        ))}
      </ul>
    </section>
  );
}
