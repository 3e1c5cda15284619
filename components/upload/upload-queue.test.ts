import { describe, expect, it } from "vitest";
import type { AssetSummary } from "#lib/asset.ts";
import type { UploadTwins } from "#lib/upload-twins.ts";
import type { SendingCallbacks } from "./send-file.ts";
import type { UploadItem } from "./upload-item.ts";
import { createUploadQueue } from "./upload-queue.ts";
import { itemOf, recordOf } from "./upload-record.ts";

const nothingLike = (name: string): UploadTwins => ({
  sameBytes: null,
  sameName: null,
  freeName: name,
});

/** A network whose answers the test gives by hand. `twins` is what the library has, by file name. */
function handWorkedNetwork(twins: Record<string, UploadTwins> = {}) {
  const calls: { item: UploadItem; answer: SendingCallbacks; isStopped: boolean }[] = [];
  const deleted: string[] = [];
  const outcome = { assetId: 1, notes: [], savedName: null, previewReason: null };
  const queue = createUploadQueue(1, {
    hashFile: (file) => ({ result: Promise.resolve(file.name), stop: () => {} }),
    findTwins: async (_spaceId, { sha256, name }) => twins[sha256] ?? nothingLike(name),
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
  /** Waits until no file is being compared with the library any more. */
  const compared = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (statuses().includes("hashing")) return;
        unsubscribe();
        resolve();
      };
      const unsubscribe = queue.subscribe(look);
      look();
    });
  return { queue, calls, deleted, statuses, compared };
}

const picture = (name: string) => new File(["bytes"], name, { lastModified: 1 });

describe("createUploadQueue", () => {
  it("sends three files at a time in their order and the next when one is done", async () => {
    const { queue, calls, statuses, compared } = handWorkedNetwork();
    queue.add(["a", "b", "c", "d"].map(picture), null);
    await compared();
    expect(calls.map(({ item }) => item.name)).toEqual(["a", "b", "c"]);
    const finished = new Promise<void>((resolve) => {
      queue.subscribe(() => statuses()[0] === "done" && resolve());
    });
    calls[0]?.answer.onSent("/uploads/1/a");
    await finished;
    expect(calls[3]?.item.name).toBe("d");
    expect(statuses()).toEqual(["done", "sending", "sending", "sending"]);
  });

  it("has the server delete what arrived of a cancelled upload and hears no more of it", async () => {
    const { queue, calls, deleted, compared } = handWorkedNetwork();
    queue.add([picture("a")], null);
    await compared();
    calls[0]?.answer.onLocated("/uploads/1/a");
    queue.cancel(queue.state().items[0]?.id ?? "");
    calls[0]?.answer.onFailed({ status: 0, body: "" });
    expect(queue.state().items).toEqual([]);
    expect(deleted).toEqual(["/uploads/1/a"]);
    expect(calls[0]?.isStopped).toBe(true);
  });

  it("stops sending while offline and goes on from where the server is afterwards", async () => {
    const { queue, calls, statuses, compared } = handWorkedNetwork();
    queue.add([picture("a")], null);
    await compared();
    calls[0]?.answer.onLocated("/uploads/1/a");
    queue.setOffline(true);
    expect(calls[0]?.isStopped).toBe(true);
    expect(statuses()).toEqual(["waiting"]);
    queue.setOffline(false);
    expect(calls[1]?.item.uploadUrl).toBe("/uploads/1/a");
  });

  it("continues an upload that lost its file when the same file is given again", async () => {
    const { queue, calls, statuses, compared } = handWorkedNetwork();
    queue.add([picture("a")], 5);
    await compared();
    const [item] = queue.state().items;
    if (!item) throw new Error("no upload");
    const whose = { spaceId: 1, userId: "u", owner: "o", addedAt: 0 };
    const next = handWorkedNetwork();
    next.queue.restore([itemOf(recordOf({ ...item, uploadUrl: "/uploads/1/a" }, whose), null)]);
    expect(next.statuses()).toEqual(["needs_file"]);
    next.queue.add([picture("a"), picture("b")], 9);
    await next.compared();
    expect(next.statuses()).toEqual(["sending", "sending"]);
    expect(next.calls.map((call) => [call.item.uploadUrl, call.item.folderId])).toEqual([
      ["/uploads/1/a", 5],
      [null, 9],
    ]);
    expect([calls.length, statuses()]).toEqual([1, ["sending"]]);
  });

  it("says that the file changed when the browser cannot read it any more", async () => {
    const { queue, calls, compared } = handWorkedNetwork();
    queue.add([picture("a")], null);
    await compared();
    calls[0]?.answer.onUnreadable();
    expect(queue.state().items[0]).toMatchObject({
      status: "failed",
      failure: { details: { reason: "file_changed" } },
    });
  });

  it("leaves files of the operating system behind", async () => {
    const { queue, calls, compared } = handWorkedNetwork();
    queue.add([".DS_Store", "Thumbs.db", "._a.jpg", "a.jpg"].map(picture), null);
    await compared();
    expect(calls.map(({ item }) => item.name)).toEqual(["a.jpg"]);
  });

  it("keeps what is done and what the server looks into when all is cancelled", async () => {
    const { queue, calls, statuses, compared } = handWorkedNetwork();
    queue.add(["a", "b", "c", "d"].map(picture), null);
    await compared();
    calls[1]?.answer.onProgress(5);
    expect(statuses()[1]).toBe("checking");
    queue.cancelAll();
    expect(queue.state().items.map(({ name }) => name)).toEqual(["b"]);
  });

  it("asks before a byte is sent when the library has the bytes or the name", async () => {
    const known = twin(7, "known.jpg");
    const { queue, calls, statuses, compared } = handWorkedNetwork({
      a: { sameBytes: { asset: known, hasSameBytes: true }, sameName: null, freeName: "a" },
      b: { sameBytes: null, sameName: { asset: known, hasSameBytes: false }, freeName: "b-2" },
      c: { sameBytes: null, sameName: { asset: known, hasSameBytes: false }, freeName: "c-2" },
      d: { sameBytes: null, sameName: { asset: known, hasSameBytes: false }, freeName: "d-2" },
    });
    queue.add(["a", "b", "c", "d", "e"].map(picture), null);
    await compared();
    expect(statuses()).toEqual(["asking", "asking", "asking", "asking", "sending"]);
    const [a, b, c] = queue.state().items.map(({ id }) => id);
    queue.answer(a ?? "", "use");
    expect(queue.state().items[0]).toMatchObject({ status: "done", outcome: { assetId: 7 } });
    queue.answer(b ?? "", "version");
    queue.answer(c ?? "", "keep", "other.jpg");
    expect(calls.map(({ item: { name, replaceAssetId } }) => [name, replaceAssetId])).toEqual([
      ["e", null],
      ["b", 7],
      ["other.jpg", null],
    ]);
    queue.answerAll("name", "skip");
    expect(queue.state().items.map(({ name }) => name)).toEqual(["a", "b", "other.jpg", "e"]);
  });

  it("holds one file while the others go on", async () => {
    const { queue, calls, statuses, compared } = handWorkedNetwork();
    queue.add(["a", "b"].map(picture), null);
    await compared();
    const [first] = queue.state().items;
    queue.hold(first?.id ?? "");
    expect([statuses(), calls[0]?.isStopped]).toEqual([["waiting", "sending"], true]);
    queue.letGo(first?.id ?? "");
    expect(statuses()).toEqual(["sending", "sending"]);
  });

  it("sends a file that could not be compared as if it had met nothing", async () => {
    const unreachable = {
      get sameBytes(): never {
        throw new Error("no answer");
      },
    };
    const broken = handWorkedNetwork({ a: unreachable as never });
    broken.queue.add([picture("a")], null);
    await broken.compared();
    expect(broken.statuses()).toEqual(["sending"]);
  });
});

function twin(id: number, name: string): AssetSummary {
  return { id, name } as AssetSummary;
}
