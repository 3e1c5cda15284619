import { describe, expect, it } from "vitest";
import {
  advanceUploads,
  noUploads,
  type UploadEvent,
  type UploadsState,
} from "./advance-uploads.ts";
import { nextUploads } from "./next-uploads.ts";
import { createUploadItem } from "./upload-item.ts";

function uploadsOf(...sizes: number[]): UploadsState {
  const items = sizes.map((size, index) =>
    createUploadItem(new File([new Uint8Array(size)], `${index}.png`), {
      folderId: null,
      folderPath: "",
    }),
  );
  const added = advanceUploads(noUploads, { type: "added", items });
  return items.reduce((state, { id }) => advanceUploads(state, { type: "compared", id }), added);
}

function idOf(state: UploadsState, index = 0): string {
  return state.items[index]?.id ?? "";
}

function told(state: UploadsState, ...events: UploadEvent[]): UploadsState {
  return events.reduce(advanceUploads, state);
}

const noAnswer = { code: "unavailable", details: { reason: "no_answer" } } as const;

describe("advanceUploads", () => {
  it("leads an upload from waiting over sending and checking to done", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const outcome = { assetId: 7, notes: [], savedName: null, previewReason: null };
    const steps: UploadEvent[] = [
      { type: "started", id },
      { type: "located", id, url: "/uploads/1/a" },
      { type: "progressed", id, bytes: 60 },
      { type: "sent", id },
      { type: "finished", id, outcome },
    ];
    const states = steps.map((_, index) => told(start, ...steps.slice(0, index + 1)).items[0]);
    expect(states.map((item) => item?.status)).toEqual([
      "sending",
      "sending",
      "sending",
      "checking",
      "done",
    ]);
    expect(states.at(-1)).toMatchObject({ sent: 100, uploadUrl: "/uploads/1/a", outcome });
  });

  it("tries again later when the server did not answer, and later still the next time", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const failed: UploadEvent = {
      type: "failed",
      id,
      failure: noAnswer,
      isTemporary: true,
      now: 0,
    };
    const once = told(start, { type: "started", id }, failed);
    const twice = told(once, { type: "retried", id }, { type: "started", id }, failed);
    expect(once.items[0]).toMatchObject({ status: "retrying", retryAt: 1000 });
    expect(twice.items[0]).toMatchObject({ status: "retrying", retryAt: 2000 });
  });

  it("counts tries anew once the server has more bytes than before", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const failed: UploadEvent = {
      type: "failed",
      id,
      failure: noAnswer,
      isTemporary: true,
      now: 0,
    };
    const state = told(start, failed, failed, { type: "accepted", id, bytes: 50 }, failed);
    expect(state.items[0]).toMatchObject({ retryAt: 1000, accepted: 50, sent: 50 });
  });

  it("gives up after ten tries that brought nothing", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const failed: UploadEvent = {
      type: "failed",
      id,
      failure: noAnswer,
      isTemporary: true,
      now: 0,
    };
    const tries = Array.from({ length: 11 }, () => failed);
    expect(told(start, ...tries.slice(1)).items[0]?.status).toBe("retrying");
    expect(told(start, ...tries).items[0]?.status).toBe("failed");
  });

  it("fails at once when another try cannot help", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const failure = { code: "unsupported_type", details: { reason: "file_markup" } } as const;
    const state = told(start, { type: "failed", id, failure, isTemporary: false, now: 0 });
    expect(state.items[0]).toMatchObject({ status: "failed", failure });
  });

  it("puts what was under way back in line when the connection goes, with what it has sent", () => {
    const start = uploadsOf(100, 100);
    const state = told(
      start,
      { type: "started", id: idOf(start) },
      { type: "progressed", id: idOf(start), bytes: 40 },
      { type: "went_offline" },
    );
    expect(state.items[0]).toMatchObject({ status: "waiting", sent: 40 });
    expect(nextUploads(state)).toEqual([]);
    expect(nextUploads(told(state, { type: "came_online" }))).toHaveLength(2);
  });

  it("lets the server go on looking into a file while the person pauses", () => {
    const start = uploadsOf(100, 100);
    const state = told(
      start,
      { type: "started", id: idOf(start) },
      { type: "sent", id: idOf(start) },
      { type: "started", id: idOf(start, 1) },
      { type: "paused" },
    );
    expect(state.items.map(({ status }) => status)).toEqual(["checking", "waiting"]);
    expect(nextUploads(state)).toEqual([]);
  });

  it("counts bytes that went over the network, not those found at the server", () => {
    const start = uploadsOf(100);
    const id = idOf(start);
    const state = told(
      start,
      { type: "accepted", id, bytes: 70 },
      { type: "progressed", id, bytes: 90 },
    );
    expect(state.transferred).toBe(20);
  });

  it("ignores what it hears about an upload that is gone", () => {
    const start = uploadsOf(100);
    const gone = told(start, { type: "removed", ids: new Set([idOf(start)]) });
    expect(told(gone, { type: "sent", id: idOf(start) })).toBe(gone);
  });
});

describe("nextUploads", () => {
  it("begins three at a time, in order", () => {
    const start = uploadsOf(1, 2, 3, 4, 5);
    expect(nextUploads(start).map(({ size }) => size)).toEqual([1, 2, 3]);
    const busy = told(start, { type: "started", id: idOf(start) });
    expect(nextUploads(busy).map(({ size }) => size)).toEqual([2, 3]);
  });
});
