import { describe, expect, it } from "vitest";
import { advanceUploads, noUploads } from "./advance-uploads.ts";
import { folderPathOf } from "./folder-path.ts";
import { retryDelay } from "./retry-delay.ts";
import { shownUploads } from "./shown-uploads.ts";
import { type RateSample, secondsLeft, transferRate, withSample } from "./transfer-rate.ts";
import { nextAnnouncement, nothingSaid } from "./upload-announcement.ts";
import { failureOf } from "./upload-failure.ts";
import { createUploadItem, type UploadItem } from "./upload-item.ts";
import { summarizeUploads } from "./upload-summary.ts";

function itemWith(size: number, changes: Partial<UploadItem> = {}): UploadItem {
  const file = new File([new Uint8Array(size)], "a.png");
  return {
    ...createUploadItem(file, { folderId: null, folderPath: "" }),
    status: "waiting",
    ...changes,
  };
}

const withItems = (...items: UploadItem[]) => advanceUploads(noUploads, { type: "added", items });

describe("transferRate", () => {
  it("is the average over the last seconds", () => {
    let samples: RateSample[] = [];
    for (const at of [0, 1000, 2000, 20_000, 21_000, 22_000])
      samples = withSample(samples, { at, bytes: at < 10_000 ? 0 : at * 5 });
    expect(samples).toHaveLength(3);
    expect(transferRate(samples)).toBe(5000);
  });

  it("says nothing before a second has passed, and no time left at a standstill", () => {
    expect(
      transferRate([
        { at: 0, bytes: 0 },
        { at: 500, bytes: 9 },
      ]),
    ).toBeNull();
    expect(secondsLeft(100, 0)).toBeNull();
    expect(secondsLeft(101, 50)).toBe(3);
  });
});

describe("summarizeUploads", () => {
  it("measures progress in bytes, leaving out what failed", () => {
    const state = withItems(
      itemWith(300, { status: "done", sent: 300 }),
      itemWith(100, { status: "sending", sent: 20 }),
      itemWith(500, { status: "failed", sent: 500 }),
    );
    expect(summarizeUploads(state)).toMatchObject({
      total: 3,
      done: 1,
      failed: 1,
      open: 1,
      bytesTotal: 400,
      bytesSent: 320,
      percent: 80,
      phase: "uploading",
    });
  });

  it("is settled when only questions to the person are left", () => {
    const state = withItems(itemWith(1, { status: "needs_file" }), itemWith(1, { status: "done" }));
    expect(summarizeUploads(state).phase).toBe("settled");
  });
});

describe("nextAnnouncement", () => {
  const of = (sent: number) =>
    summarizeUploads(withItems(itemWith(100, { status: "sending", sent })));

  it("speaks at the start, at each quarter and at the end", () => {
    const start = nextAnnouncement(nothingSaid, of(0), 0);
    expect(start?.announcement).toEqual({ kind: "started", count: 1 });
    const said = start?.said ?? nothingSaid;
    expect(nextAnnouncement(said, of(24), 2000)).toBeNull();
    expect(nextAnnouncement(said, of(26), 500)).toBeNull();
    expect(nextAnnouncement(said, of(26), 2000)?.announcement).toMatchObject({ percent: 26 });
    const done = summarizeUploads(withItems(itemWith(100, { status: "done", sent: 100 })));
    expect(nextAnnouncement(said, done, 2001)?.announcement).toEqual({
      kind: "settled",
      done: 1,
      problems: 0,
    });
  });

  it("speaks every ten seconds when it takes long", () => {
    const said = { ...nothingSaid, phase: "uploading", total: 1, at: 0 } as const;
    expect(nextAnnouncement(said, of(3), 9999)).toBeNull();
    expect(nextAnnouncement(said, of(3), 10_000)?.announcement).toMatchObject({ percent: 3 });
  });
});

describe("failureOf", () => {
  it("takes the reason from our own answers", () => {
    const error = { code: "unsupported_type", details: { reason: "file_markup" } };
    expect(failureOf({ status: 415, body: JSON.stringify({ error }) })).toEqual({
      failure: error,
      isTemporary: false,
    });
  });

  it("tries again after no answer and after a busy server, not after a full disk", () => {
    const full = { code: "unavailable", details: { reason: "disk_full" } };
    expect(failureOf({ status: 0, body: "" }).isTemporary).toBe(true);
    expect(failureOf({ status: 502, body: "<html>" }).isTemporary).toBe(true);
    expect(failureOf({ status: 423, body: "" }).isTemporary).toBe(true);
    expect(failureOf({ status: 503, body: JSON.stringify({ error: full }) }).isTemporary).toBe(
      false,
    );
  });

  it("knows the answers of a proxy by their status", () => {
    expect(failureOf({ status: 413, body: "<html>" }).failure.code).toBe("too_large");
    expect(failureOf({ status: 401, body: "" }).failure.code).toBe("unauthenticated");
  });
});

describe("folderPathOf", () => {
  it.each([
    [{ name: "a.png", relativePath: "./a.png" }, ""],
    [{ name: "a.png", relativePath: "/Spring/Hero/a.png" }, "Spring/Hero"],
    [{ name: "a.png", webkitRelativePath: "春/a.png" }, "春"],
    [{ name: "a.png", webkitRelativePath: "" }, ""],
  ])("reads %j as “%s”", (file, path) => {
    expect(folderPathOf(file)).toBe(path);
  });
});

describe("retryDelay", () => {
  it("grows to a minute and ends", () => {
    expect([0, 1, 5, 9, 10].map(retryDelay)).toEqual([1000, 2000, 30_000, 60_000, null]);
  });
});

describe("shownUploads", () => {
  it("shows problems first, then the open ones, then the done ones from the latest", () => {
    const items = (["done", "waiting", "failed", "sending", "done"] as const).map((status, index) =>
      itemWith(index, { status }),
    );
    const { shown, hidden } = shownUploads(items, 4);
    expect(shown.map(({ size }) => size)).toEqual([2, 1, 3, 4]);
    expect(hidden).toBe(1);
  });
});
