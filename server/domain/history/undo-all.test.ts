import fc from "fast-check";
import { expect, it } from "vitest";
import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { TextChange } from "#lib/text-change.ts";
import { database } from "#server/db/database.ts";
import { expectDerivedRight } from "#tests/expect-derived-right.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { spaceState } from "#tests/use-cases/space-state.ts";
import { changeTarget } from "../bulk/change-target.ts";
import { getLastUndoable } from "./get-last-undoable.ts";
import { undoChange } from "./undo-change.ts";

openTestLibrary();

type Step = { operation: BulkOperation; assets: number[] };

const word = fc.constantFrom("dog", "cat", "Big dog", "", "new");
const field = fc.constantFrom("alt", "title");
const language = fc.constantFrom("en", "de");

const textChange: fc.Arbitrary<TextChange> = fc.oneof(
  fc.record({
    mode: fc.constant("set" as const),
    field,
    language,
    value: word,
    onlyMissing: fc.boolean(),
  }),
  fc.record({ mode: fc.constant("append" as const), field, language, text: fc.constant("more") }),
  fc.record({ mode: fc.constant("clear" as const), field, language }),
  fc.record({
    mode: fc.constant("replace" as const),
    field: fc.option(field),
    language: fc.option(language),
    find: fc.constantFrom("dog", "d"),
    replace: word,
    matchesCase: fc.boolean(),
    wholeWords: fc.boolean(),
  }),
);

function steps(folders: readonly number[], tags: readonly number[]): fc.Arbitrary<Step[]> {
  const someTags = fc.subarray([...tags]);
  const operation: fc.Arbitrary<BulkOperation> = fc.oneof(
    fc.record({
      kind: fc.constant("move" as const),
      folderId: fc.constantFrom(null, ...folders),
    }),
    fc.record({
      kind: fc.constant("tag" as const),
      add: someTags,
      remove: fc.constant<number[]>([]),
    }),
    fc.record({
      kind: fc.constant("tag" as const),
      add: fc.constant<number[]>([]),
      remove: someTags,
    }),
    fc.record({ kind: fc.constant("text" as const), change: textChange }),
    fc.record({ kind: fc.constant("privacy" as const), isPrivate: fc.boolean() }),
    fc.record({
      kind: fc.constant("schedule" as const),
      publishAt: fc.constantFrom(null, 1_000_000),
      expireAt: fc.constantFrom(null, 2_000_000),
    }),
    fc.constantFrom<BulkOperation>(
      { kind: "trash" },
      { kind: "restore" },
      { kind: "lock", reason: "approved" },
      { kind: "release" },
    ),
  );
  return fc.array(fc.record({ operation, assets: fc.subarray([0, 1, 2], { minLength: 2 }) }), {
    minLength: 1,
    maxLength: 8,
  });
}

/** What undo must bring back, without versions, times and what tells that there was a change. */
async function state(space: { id: number }) {
  const { assets, texts, tagsOfAssets } = await spaceState(space);
  const { prisma } = database();
  return {
    assets: (assets as Record<string, unknown>[]).map(
      ({ version: _v, updatedAt: _u, deletedAt, lockedAt, lockedById: _by, ...asset }) => ({
        ...asset,
        isTrashed: deletedAt !== null,
        isLocked: lockedAt !== null,
      }),
    ),
    texts: (texts as Record<string, unknown>[]).map(({ assetId, field, language, value }) => ({
      ...{ assetId, field, language, value },
    })),
    tagsOfAssets,
    folders: await prisma.folder.findMany({
      where: { spaceId: space.id },
      select: { id: true, assetCount: true },
      orderBy: { id: "asc" },
    }),
    tags: await prisma.tag.findMany({
      where: { spaceId: space.id },
      select: { id: true, assetCount: true },
      orderBy: { id: "asc" },
    }),
  };
}

it("undoing everything, last first, gives what was there before", {
  timeout: 300_000,
}, async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const actor = systemActor(space);
  const folders = [await makeFolder(space), await makeFolder(space)];
  const tags = [await makeTag(space), await makeTag(space)];
  const assets = [
    await makeAsset(space, { texts: { en: { alt: "A dog" }, de: { alt: "Hund" } } }),
    await makeAsset(space, { folder: folders[0] ?? null, tags: tags.slice(0, 1) }),
    await makeAsset(space, { texts: { en: { title: "dog dog" } }, tags }),
  ];
  const ids = (list: readonly { id: number }[]) => list.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(steps(ids(folders), ids(tags)), async (sequence) => {
      const before = await state(space);
      let done = 0;
      for (const { operation, assets: chosen } of sequence) {
        const target = { kind: "ids" as const, ids: chosen.map((index) => assets[index]?.id ?? 0) };
        const entries = await database().prisma.history.count({ where: { spaceId: space.id } });
        await changeTarget(actor, { target, operation });
        const after = await database().prisma.history.count({ where: { spaceId: space.id } });
        if (after > entries) done += 1;
      }
      for (; done > 0; done--) {
        const { operation } = await getLastUndoable(actor, { direction: "undo" });
        await undoChange(actor, { batchId: operation?.batchId ?? "" });
      }
      expect(await state(space)).toEqual(before);
      await expectDerivedRight(space);
    }),
    { numRuns: 12 },
  );
});
