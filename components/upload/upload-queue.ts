import {
  advanceUploads,
  noUploads,
  type UploadEvent,
  type UploadsState,
} from "./advance-uploads.ts";
import { answerUpload } from "./answer-upload.ts";
import { folderPathOf, isSystemFile } from "./folder-path.ts";
import type { HashFile } from "./hash-file.ts";
import { nextComparison, nextUploads } from "./next-uploads.ts";
import type { ReadUploadResult } from "./read-upload-result.ts";
import type { SendFile, StopSending } from "./send-file.ts";
import { createComparer, type FindTwins } from "./upload-comparer.ts";
import { failureOf } from "./upload-failure.ts";
import { createUploadItem, isRetryable, isSameFile, type UploadItem } from "./upload-item.ts";
import { answersTo, type UploadAnswer, type UploadQuestion } from "./upload-question.ts";

/** What the queue needs of the world outside. */
export type UploadWorld = {
  hashFile: HashFile;
  findTwins: FindTwins;
  sendFile: SendFile;
  readResult: ReadUploadResult;
  deleteUpload: (url: string) => Promise<void>;
  /** Told after every event, to keep what a reload needs. */
  onEvent?: (event: UploadEvent, state: UploadsState) => void;
};

type UploadQuestionKind = UploadQuestion["kind"];

export type UploadQueue = ReturnType<typeof createUploadQueue>;

/** The disk has another file under this name now, or none. */
const unreadable = {
  failure: { code: "invalid", details: { reason: "file_changed" } },
  isTemporary: false,
} as const;

/** The uploads of one space. Lives outside React, so that moving between pages leaves it alone. */
export function createUploadQueue(spaceId: number, world: UploadWorld) {
  let state = noUploads;
  let isBeginning = false;
  const listeners = new Set<() => void>();
  const stops = new Map<string, StopSending>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function dispatch(event: UploadEvent): void {
    state = advanceUploads(state, event);
    world.onEvent?.(event, state);
    for (const listener of listeners) listener();
    beginNext();
  }

  const comparer = createComparer(world, {
    onProgress: (id, bytes) => dispatch({ type: "hashed", id, bytes }),
    onQuestion: (id, question) => dispatch({ type: "asked", id, question }),
    onNothing: (id) => dispatch({ type: "compared", id }),
    onUnreadable: (id) => fail(id, unreadable),
  });

  function beginNext(): void {
    if (isBeginning) return;
    isBeginning = true;
    comparer.follow(spaceId, nextComparison(state));
    for (let [item] = nextUploads(state); item; [item] = nextUploads(state)) begin(item);
    isBeginning = false;
  }

  function itemOf(id: string): UploadItem | undefined {
    return state.items.find((item) => item.id === id);
  }

  function begin(item: UploadItem): void {
    const { id, file } = item;
    // Answers of a try that was stopped must not count.
    let isCurrent = true;
    const unlessStopped =
      <Args extends unknown[]>(work: (...args: Args) => void) =>
      (...args: Args) => {
        if (isCurrent) work(...args);
      };
    dispatch({ type: "started", id });
    if (!file) return;
    const stopSending = world.sendFile(
      spaceId,
      { ...item, file },
      {
        onLocated: unlessStopped((url) => dispatch({ type: "located", id, url })),
        onAccepted: unlessStopped((bytes) => dispatch({ type: "accepted", id, bytes })),
        onProgress: unlessStopped((bytes) => {
          // The last byte is out: the answer comes when the server has looked into the file.
          if (bytes >= item.size) dispatch({ type: "sent", id });
          else dispatch({ type: "progressed", id, bytes });
        }),
        onSent: unlessStopped(async (url) => {
          dispatch({ type: "sent", id });
          const result = await world.readResult(spaceId, url);
          if (!isCurrent) return;
          if (result.ok) dispatch({ type: "finished", id, outcome: result.outcome });
          else fail(id, result);
        }),
        onFailed: unlessStopped((request) => fail(id, failureOf(request))),
        onUnreadable: unlessStopped(() => fail(id, unreadable)),
      },
    );
    stops.set(id, () => {
      isCurrent = false;
      stopSending();
    });
  }

  function fail(id: string, outcome: ReturnType<typeof failureOf>): void {
    stop(id);
    dispatch({ type: "failed", id, ...outcome, now: Date.now() });
    const item = itemOf(id);
    if (item?.status !== "retrying" || item.retryAt === null) return;
    timers.set(
      id,
      setTimeout(() => retry(id), item.retryAt - Date.now()),
    );
  }

  function stop(id: string): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    stops.get(id)?.();
    stops.delete(id);
  }

  function answer(id: string, choice: UploadAnswer, name?: string): void {
    const item = itemOf(id);
    if (!item?.question) return;
    const event = answerUpload(item, choice, name);
    if (event) dispatch(event);
    else remove([item]);
  }

  function retry(id: string): void {
    const item = itemOf(id);
    if (!item || !isRetryable(item)) return;
    stop(id);
    dispatch({ type: "retried", id });
  }

  function remove(items: readonly UploadItem[]): void {
    for (const item of items) {
      stop(item.id);
      if (item.uploadUrl && item.status !== "done") void world.deleteUpload(item.uploadUrl);
    }
    dispatch({ type: "removed", ids: new Set(items.map(({ id }) => id)) });
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    state: () => state,
    /** Puts files in line; a file that an earlier upload waits for continues that one. */
    add(files: readonly File[], folderId: number | null): void {
      const fresh: UploadItem[] = [];
      const given = new Set<string>();
      for (const file of files.filter((candidate) => !isSystemFile(candidate))) {
        const waiting = state.items.find(
          (item) => item.status === "needs_file" && !given.has(item.id) && isSameFile(item, file),
        );
        if (waiting) {
          given.add(waiting.id);
          dispatch({ type: "file_given", id: waiting.id, file });
        } else fresh.push(createUploadItem(file, { folderId, folderPath: folderPathOf(file) }));
      }
      if (fresh.length > 0) dispatch({ type: "added", items: fresh });
    },
    /** Uploads that a page before this one left unfinished. */
    restore(items: readonly UploadItem[]): void {
      const known = new Set(state.items.map(({ id }) => id));
      const fresh = items.filter(({ id }) => !known.has(id));
      if (fresh.length > 0) dispatch({ type: "added", items: fresh });
    },
    answer,
    /** Gives the same answer to every file that is asked the same. */
    answerAll(kind: UploadQuestionKind, choice: UploadAnswer): void {
      for (const { id, question } of state.items)
        if (question?.kind === kind && answersTo(question).includes(choice)) answer(id, choice);
    },
    /** Stops one file; the others go on. */
    hold(id: string): void {
      if (itemOf(id)?.status !== "checking") stop(id);
      dispatch({ type: "held", id });
    },
    letGo: (id: string) => dispatch({ type: "let_go", id }),
    shelved: (id: string) => dispatch({ type: "shelved", id }),
    retry,
    retryAll(): void {
      for (const item of state.items.filter(isRetryable)) retry(item.id);
    },
    /** Stops an upload and takes it off the list; what arrived at the server is deleted. */
    cancel(id: string): void {
      const item = itemOf(id);
      if (item) remove([item]);
    },
    /** Cancels what is not done. Finished ones stay, and so do those the server is looking into. */
    cancelAll(): void {
      remove(state.items.filter(({ status }) => status !== "done" && status !== "checking"));
    },
    /** Takes what is done or was refused off the list. */
    clearFinished(): void {
      remove(
        state.items.filter(
          (item) => item.status === "done" || (item.status === "failed" && !isRetryable(item)),
        ),
      );
    },
    /** Stops sending. What the server is already looking into goes on. */
    pause(): void {
      for (const { id, status } of state.items) if (status !== "checking") stop(id);
      dispatch({ type: "paused" });
    },
    resume: () => dispatch({ type: "resumed" }),
    setOffline(isOffline: boolean): void {
      if (isOffline === state.isOffline) return;
      for (const { id } of state.items) stop(id);
      dispatch({ type: isOffline ? "went_offline" : "came_online" });
    },
  };
}
