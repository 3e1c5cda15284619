"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { isJobOver, type Job } from "#lib/job.ts";
import { jobsQuery } from "./bulk-queries.ts";
import { useJobTitle } from "./use-job-title.ts";

const JobList = lazyPart(() => import("./job-list.tsx").then((file) => file.JobList), {
  takesFocus: false,
});

/** Jobs that ended and were closed in this tab. */
const closedKey = "vitrine.closed-jobs";

/**
 * The large changes that go on, with their progress, and what came of them until that is closed.
 * It reads the jobs from the server, so it is the same after a reload and on every page.
 */
export function JobPanel() {
  const title = useJobTitle();
  const { spaceId } = useSpace().actor;
  const { data: jobs = [] } = useQuery(jobsQuery(spaceId));
  const [closed, close] = useClosedJobs();
  const said = useJustEnded(jobs, spaceId);
  const shown = closed ? jobs.filter((job) => !closed.has(job.id)) : [];
  return (
    <>
      <VisuallyHidden>
        <span role="status">{said && title(said)}</span>
      </VisuallyHidden>
      {shown.length > 0 && <JobList jobs={shown} onClose={close} />}
    </>
  );
}

/** The job that ended while this screen looked on; everything is read again then. */
function useJustEnded(jobs: readonly Job[], spaceId: number): Job | null {
  const queries = useQueryClient();
  const going = useRef<ReadonlySet<string>>(new Set());
  const [ended, setEnded] = useState<Job | null>(null);
  useEffect(() => {
    const over = jobs.find((job) => isJobOver(job) && going.current.has(job.id));
    going.current = new Set(jobs.filter((job) => !isJobOver(job)).map((job) => job.id));
    if (!over) return;
    setEnded(over);
    void queries.invalidateQueries({
      queryKey: ["space", spaceId],
      predicate: ({ queryKey }) => queryKey[2] !== "jobs",
    });
  }, [jobs, queries, spaceId]);
  return ended;
}

/** What was closed in this tab; null until the page runs in the browser, which alone knows it. */
function useClosedJobs(): [ReadonlySet<string> | null, (id: string) => void] {
  const [closed, setClosed] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => setClosed(readClosed()), []);
  const close = (id: string) => {
    const next = new Set([...(closed ?? []), id]);
    setClosed(next);
    sessionStorage.setItem(closedKey, JSON.stringify([...next].slice(-100)));
  };
  return [closed, close];
}

function readClosed(): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(closedKey) ?? "[]");
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    return new Set();
  }
}
