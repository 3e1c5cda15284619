import { describe, expect, it } from "vitest";
import type { SendingCallbacks } from "./send-file.ts";
import type { UploadItem } from "./upload-item.ts";
import { createUploadQueue } from "./upload-queue.ts";
import { itemOf, recordOf } from "./upload-record.ts";

/** A network whose answers the test gives by hand. */
function handWorkedNetwork() {
  const calls: { item: UploadItem; answer: SendingCallbacks; isStopped: boolean }[] = [];
  const deleted: string[] = [];
  const outcome = { assetId: 1, notes: [], savedName: null, previewReason: null };
  const queue = createUploadQueue(1, {
    sendFile(_spaceId, item, answer) {
      const call = { item, answer, isStopped: false };
      calls.push(call);
      return () => {
        call.isStopped = true;
      };
    },
    readResult: async () => ({ ok: true, outcome }),
    deleteUpload: async (url) => {
      deleted.push(url);
    },
  });
  const statuses = () => queue.state().items.map(({ status }) => status);
  return { queue, calls, deleted, statuses };
}

const picture = (name: string) => new File(["bytes"], name, { lastModified: 1 });

describe("createUploadQueue", () => {
  it("sends three files at a time in their order and the next when one is done", async () => {
    const { queue, calls, statuses } = handWorkedNetwork();
    queue.add(["a", "b", "c", "d"].map(picture), null);
    expect(calls.map(({ item }) => item.name)).toEqual(["a", "b", "c"]);
    const finished = new Promise<void>((resolve) => {
      queue.subscribe(() => statuses()[0] === "done" && resolve());
    });
    calls[0]?.answer.onSent("/uploads/1/a");
    await finished;
    expect(calls[3]?.item.name).toBe("d");
    expect(statuses()).toEqual(["done", "sending", "sending", "sending"]);
  });

  it("has the server delete what arrived of a cancelled upload and hears no more of it", () => {
    const { queue, calls, deleted } = handWorkedNetwork();
    queue.add([picture("a")], null);
    calls[0]?.answer.onLocated("/uploads/1/a");
    queue.cancel(queue.state().items[0]?.id ?? "");
    calls[0]?.answer.onFailed({ status: 0, body: "" });
    expect(queue.state().items).toEqual([]);
    expect(deleted).toEqual(["/uploads/1/a"]);
    expect(calls[0]?.isStopped).toBe(true);
  });

  it("stops sending while offline and goes on from where the server is afterwards", () => {
    const { queue, calls, statuses } = handWorkedNetwork();
    queue.add([picture("a")], null);
    calls[0]?.answer.onLocated("/uploads/1/a");
    queue.setOffline(true);
    expect(calls[0]?.isStopped).toBe(true);
    expect(statuses()).toEqual(["waiting"]);
    queue.setOffline(false);
    expect(calls[1]?.item.uploadUrl).toBe("/uploads/1/a");
  });

  it("continues an upload that lost its file when the same file is given again", () => {
    const { queue, calls, statuses } = handWorkedNetwork();
    queue.add([picture("a")], 5);
    const [item] = queue.state().items;
    if (!item) throw new Error("no upload");
    const whose = { spaceId: 1, userId: "u", owner: "o", addedAt: 0 };
    const next = handWorkedNetwork();
    next.queue.restore([itemOf(recordOf({ ...item, uploadUrl: "/uploads/1/a" }, whose), null)]);
    expect(next.statuses()).toEqual(["needs_file"]);
    next.queue.add([picture("a"), picture("b")], 9);
    expect(next.statuses()).toEqual(["sending", "sending"]);
    expect(next.calls.map((call) => [call.item.uploadUrl, call.item.folderId])).toEqual([
      ["/uploads/1/a", 5],
      [null, 9],
    ]);
    expect([calls.length, statuses()]).toEqual([1, ["sending"]]);
  });

  it("says that the file changed when the browser cannot read it any more", () => {
    const { queue, calls } = handWorkedNetwork();
    queue.add([picture("a")], null);
    calls[0]?.answer.onUnreadable();
    expect(queue.state().items[0]).toMatchObject({
      status: "failed",
      failure: { details: { reason: "file_changed" } },
    });
  });

  it("leaves files of the operating system behind", () => {
    const { queue, calls } = handWorkedNetwork();
    queue.add([".DS_Store", "Thumbs.db", "._a.jpg", "a.jpg"].map(picture), null);
    expect(calls.map(({ item }) => item.name)).toEqual(["a.jpg"]);
  });

  it("keeps what is done and what the server looks into when all is cancelled", () => {
    const { queue, calls, statuses } = handWorkedNetwork();
    queue.add(["a", "b", "c", "d"].map(picture), null);
    calls[1]?.answer.onProgress(5);
    expect(statuses()[1]).toBe("checking");
    queue.cancelAll();
    expect(queue.state().items.map(({ name }) => name)).toEqual(["b"]);
  });
});
