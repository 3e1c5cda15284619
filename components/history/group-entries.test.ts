import { expect, it } from "vitest";
import type { HistoryEntry } from "#lib/history.ts";
import { groupEntries } from "./group-entries.ts";

function entry(id: number, overrides: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id,
    action: "asset.moved",
    actorKind: "user",
    actorName: "Anna",
    subjectType: "asset",
    subjectId: String(id),
    subjectName: `${id}.jpg`,
    assetId: id,
    changes: {},
    createdAt: 1_000_000 - id,
    batchId: null,
    undoneAt: null,
    ...overrides,
  };
}

it("puts one change of many assets together", () => {
  const groups = groupEntries([entry(9), entry(8), entry(7)]);
  expect(groups.map((group) => group.entries.length)).toEqual([3]);
});

it("keeps apart what other people, other actions or other times did", () => {
  const groups = groupEntries([
    entry(9),
    entry(8, { actorName: "Ben" }),
    entry(7, { action: "asset.trashed" }),
    entry(6, { action: "asset.trashed", createdAt: 0 }),
    entry(5, { subjectType: "folder", action: "folder.moved" }),
    entry(4, { subjectType: "folder", action: "folder.moved" }),
  ]);
  expect(groups.map((group) => group.entries.length)).toEqual([1, 1, 1, 1, 1, 1]);
});

it("shows two changes of the same asset one after the other", () => {
  const groups = groupEntries([entry(9, { subjectId: "1" }), entry(8, { subjectId: "1" })]);
  expect(groups).toHaveLength(2);
});
