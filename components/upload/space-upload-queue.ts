import { readUploadResult } from "./read-upload-result.ts";
import { deleteUpload, sendFile } from "./send-file.ts";
import { createShelver } from "./shelve-uploads.ts";
import { isSettled } from "./upload-item.ts";
import { createUploadQueue, type UploadQueue } from "./upload-queue.ts";

const queues = new Map<string, UploadQueue>();

/** The one queue of a person in a space on this page; made, and its past brought back, when first asked for. */
export function spaceUploadQueue(spaceId: number, userId: string): UploadQueue {
  const key = `${spaceId} ${userId}`;
  const known = queues.get(key);
  if (known) return known;
  const shelver = createShelver(spaceId, userId);
  const queue: UploadQueue = createUploadQueue(spaceId, {
    sendFile,
    readResult: readUploadResult,
    deleteUpload,
    onEvent: (event, state) => shelver.follow(event, state, queue),
  });
  // While a page is drawn on the server nothing is sent, and nothing may stay behind.
  if (typeof window === "undefined") return queue;
  queues.set(key, queue);
  queue.setOffline(!navigator.onLine);
  window.addEventListener("offline", () => queue.setOffline(true));
  window.addEventListener("online", () => queue.setOffline(false));
  window.addEventListener("beforeunload", (event) => {
    if (wouldLoseBytes(queue)) event.preventDefault();
  });
  void shelver.restore(queue).catch(() => {});
  return queue;
}

/** Uploads whose file this browser keeps go on by themselves; only the others would be lost. */
function wouldLoseBytes(queue: UploadQueue): boolean {
  return queue
    .state()
    .items.some((item) => !isSettled(item) && item.status !== "checking" && !item.isShelved);
}
