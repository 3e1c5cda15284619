import type { UploadEvent, UploadsState } from "./advance-uploads.ts";
import { isRefusal, type UploadItem } from "./upload-item.ts";
import { uploadOwner, whenOwnersGo } from "./upload-owner.ts";
import type { UploadQueue } from "./upload-queue.ts";
import { itemOf, recordOf } from "./upload-record.ts";
import { forgetUploads, keepFile, keepRecords, readFile, readRecords } from "./upload-shelf.ts";

/** Keeps a queue's unfinished uploads in the browser, and brings back those of pages before. */
export function createShelver(spaceId: number, userId: string) {
  let copying: Promise<void> = Promise.resolve();

  async function write(items: readonly UploadItem[]): Promise<void> {
    const whose = { spaceId, userId, owner: uploadOwner(), addedAt: Date.now() };
    await keepRecords(items.map((item) => recordOf(item, whose)));
  }

  async function copyFile(id: string, queue: UploadQueue): Promise<void> {
    const find = () => queue.state().items.find((item) => item.id === id);
    const item = find();
    if (!item?.file || item.isShelved || item.status === "done") return;
    if (await keepFile(id, item.file)) queue.shelved(id);
    const now = find();
    if (!now || now.status === "done") await forgetUploads([id], item.size);
  }

  /** One copy after the other: small files are often done before their turn, and need none. */
  function keep(items: readonly UploadItem[], queue: UploadQueue): Promise<void> {
    for (const { id } of items)
      copying = copying.then(() => copyFile(id, queue)).catch(() => undefined);
    return write(items);
  }

  async function follow(
    event: UploadEvent,
    { items }: UploadsState,
    queue: UploadQueue,
  ): Promise<void> {
    const concerned = () => items.filter((item) => "id" in event && item.id === event.id);
    switch (event.type) {
      case "added":
        return keep(event.items, queue);
      case "file_given":
        return keep(concerned(), queue);
      case "located":
      case "compared":
      case "answered":
        return write(concerned());
      case "finished":
        return forgetUploads([event.id], concerned()[0]?.size ?? 0);
      case "removed":
        return forgetUploads(event.ids, 0);
      case "failed":
        // A refused file would be refused again after a reload.
        if (isRefusal(event.failure)) return forgetUploads([event.id], 0);
    }
  }

  return {
    /** To be called with every event of the queue. */
    follow(...args: Parameters<typeof follow>): void {
      follow(...args).catch(() => undefined);
    },
    async restore(queue: UploadQueue): Promise<void> {
      const records = await readRecords(spaceId, userId);
      const owners = records.map(({ owner }) => owner);
      whenOwnersGo(owners, async (owner) => {
        const all = await readRecords(spaceId, userId);
        const items = await Promise.all(
          all
            .filter((record) => record.owner === owner)
            .map(async (record) => itemOf(record, await readFile(record.id).catch(() => null))),
        );
        // Under our name before the lock is free, so that no other page takes them too.
        await write(items);
        queue.restore(items);
      });
    },
  };
}
