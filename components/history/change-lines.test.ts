import { expect, it } from "vitest";
import { changeLines } from "./change-lines.ts";

it("says what changed, each kind in its own way", () => {
  const changes = {
    "text.alt.pt-BR": { before: null, after: "Torres" },
    "text.rights.": { before: "a", after: "" },
    "tag.3": { before: false, after: true },
    folder: { before: null, after: 4 },
    focus: { before: "1964x892:1965x893", after: "100x100:500x400" },
    isPrivate: { before: false, after: true },
    lock: { before: null, after: { byName: "Rita", at: 1, reason: "approved" } },
    name: { before: "a.jpg", after: "b.jpg" },
  };
  expect(changeLines({ changes })).toEqual([
    { kind: "text", field: "alt", language: "pt-BR", before: null, after: "Torres" },
    { kind: "text", field: "rights", language: "", before: "a", after: "" },
    { kind: "tag", tagId: 3, isAdded: true },
    { kind: "folder", before: null, after: 4 },
    { kind: "focus", before: "1964 × 892", after: "100x100:500x400" },
    { kind: "visibility", before: false, after: true },
    { kind: "reason", reason: "approved" },
    { kind: "plain", name: "name", before: "a.jpg", after: "b.jpg" },
  ]);
});

it("leaves out what people do not read", () => {
  const changes = {
    file: { before: null, after: "8f3a" },
    trashed: { before: false, after: true },
    lock: { before: { byName: "Rita", at: 1, reason: "approved" }, after: null },
    parent: { before: null, after: null },
  };
  expect(changeLines({ changes })).toEqual([]);
});
