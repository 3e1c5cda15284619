import { findTwins } from "./find-twins.ts";
import { hashFile } from "./hash-file.ts";
import { readUploadResult } from "./read-upload-result.ts";
import { deleteUpload, sendFile } from "./send-file.ts";
import { createShelver } from "./shelve-uploads.ts";
import { createUploadBroadcast, type UploadBroadcast } from "./upload-broadcast.ts";
import { isSettled } from "./upload-item.ts";
import { createUploadQueue, type UploadQueue } from "./upload-queue.ts";

export type SpaceUploads = { queue: UploadQueue; broadcast: UploadBroadcast | null };

const queues = new Map<string, SpaceUploads>();

/** The one queue of a person in a space on this page; made, and its past brought back, when first asked for. */
export function spaceUploadQueue(spaceId: number, userId: string): SpaceUploads {
  const key = `${spaceId} ${userId}`;
  const known = queues.get(key);
  if (known) return known;
  const shelver = createShelver(spaceId, userId);
  const queue: UploadQueue = createUploadQueue(spaceId, {
    hashFile,
    findTwins,
    sendFile,
    readResult: readUploadResult,
    deleteUpload,
    onEvent: (event, state) => shelver.follow(event, state, queue),
  });
  // While a page is drawn on the server nothing is sent, and nothing may stay behind.
  if (typeof window === "undefined") return { queue, broadcast: null };
  const uploads = { queue, broadcast: createUploadBroadcast(spaceId, userId, queue) };
  queues.set(key, uploads);
  queue.setOffline(!navigator.onLine);
  window.addEventListener("offline", () => queue.setOffline(true));
  window.addEventListener("online", () => queue.setOffline(false));
  window.addEventListener("beforeunload", (event) => {
    if (wouldLoseBytes(queue)) event.preventDefault();
  });
  void shelver.restore(queue).catch(() => {});
  return uploads;
}

/** Uploads whose file this browser keeps go on by themselves; only the others would be lost. */
function wouldLoseBytes(queue: UploadQueue): boolean {
  return queue
    .state()
    .items.some(
      (item) =>
        (!isSettled(item) || item.status === "asking") &&
        item.status !== "checking" &&
        !item.isShelved,
    );
}
