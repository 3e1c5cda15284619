"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { UploadQueue } from "./upload-queue.ts";

/** Lists are read again at most this often while files come in, in milliseconds. */
const refreshMs = 2000;

/** Has the screens of a space read again what uploads changed. */
export function useRefreshAfterUploads(queue: UploadQueue, spaceId: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    let done = countDone(queue);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let refreshedAt = 0;
    const refresh = () => {
      timer = undefined;
      refreshedAt = Date.now();
      void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    };
    const unsubscribe = queue.subscribe(() => {
      const now = countDone(queue);
      if (now > done)
        timer ??= setTimeout(refresh, Math.max(refreshedAt + refreshMs - Date.now(), 0));
      done = now;
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [queue, queries, spaceId]);
}

function countDone(queue: UploadQueue): number {
  return queue.state().items.filter(({ status }) => status === "done").length;
}
