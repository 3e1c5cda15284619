import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { archiveAssets } from "#server/domain/bulk/archive-assets.ts";
import { changeTarget } from "#server/domain/bulk/change-target.ts";
import { describeTarget } from "#server/domain/bulk/describe-target.ts";
import { previewChange } from "#server/domain/bulk/preview-change.ts";
import { checkTextImport } from "#server/domain/exchange/check-text-import.ts";
import { exportTexts } from "#server/domain/exchange/export-texts.ts";
import { importTexts } from "#server/domain/exchange/import-texts.ts";
import { getLastUndoable } from "#server/domain/history/get-last-undoable.ts";
import { listOperations } from "#server/domain/history/list-operations.ts";
import { undoChange } from "#server/domain/history/undo-change.ts";
import { cancelJob } from "#server/domain/jobs/cancel-job.ts";
import { createJob } from "#server/domain/jobs/create-job.ts";
import { getJob } from "#server/domain/jobs/get-job.ts";
import { listJobs } from "#server/domain/jobs/list-jobs.ts";
import { makeAsset, makeFolder, systemActor } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

async function makeJob(space: { id: number }, owner: Actor) {
  return createJob(owner.spaceId === space.id ? owner : systemActor(space), {
    kind: "bulk",
    target: { kind: "ids", ids: [1] },
    operation: { kind: "trash" },
    batchId: "b",
    total: 1,
  });
}

const table = (assetId: number) => Buffer.from(`id,alt:en\n${assetId},A dog\n`);

export const bulkUseCases: readonly UseCase[] = [
  {
    name: "changeTarget",
    needs: ["asset.move"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      const folder = await makeFolder(space);
      return {
        assetIds: [asset.id],
        call: (actor) =>
          changeTarget(actor, {
            target: { kind: "ids", ids: [asset.id] },
            operation: { kind: "move", folderId: folder.id },
          }),
      };
    },
  },
  {
    name: "previewChange",
    needs: ["asset.trash"],
    outsider: "own_space",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      return {
        call: (actor) =>
          previewChange(actor, {
            target: { kind: "ids", ids: [asset.id] },
            operation: { kind: "trash" },
          }),
      };
    },
  },
  {
    name: "describeTarget",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      return {
        call: (actor) => describeTarget(actor, { target: { kind: "ids", ids: [asset.id] } }),
      };
    },
  },
  {
    name: "archiveAssets",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      return {
        call: async (actor) => {
          const target = { kind: "ids" as const, ids: [asset.id] };
          for await (const _piece of (await archiveAssets(actor, { target })).stream);
        },
      };
    },
  },
  {
    name: "exportTexts",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async (space) => {
      await makeAsset(space);
      const search = assetSearchSchema.parse({});
      return {
        call: async (actor) => {
          const pieces = await exportTexts(actor, {
            format: "csv",
            fields: ["alt"],
            languages: ["en"],
            delimiter: ",",
            bom: "no",
            target: { kind: "query", search, except: [] },
          });
          for await (const _piece of pieces);
        },
      };
    },
  },
  {
    name: "checkTextImport",
    needs: ["asset.edit"],
    outsider: "own_space",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      return {
        call: (actor) =>
          checkTextImport(actor, { bytes: table(asset.id), clears: "no", overwrites: "no" }),
      };
    },
  },
  {
    name: "importTexts",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "own_space",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      return {
        assetIds: [asset.id],
        call: (actor) =>
          importTexts(actor, { bytes: table(asset.id), clears: "no", overwrites: "no" }),
      };
    },
  },
  {
    name: "undoChange",
    needs: ["asset.view", "history.view", "asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      await renameAsset(systemActor(space), { assetId: asset.id, name: "Renamed" });
      const entry = await database().prisma.history.findFirstOrThrow({
        where: { assetId: asset.id },
        orderBy: { id: "desc" },
      });
      return {
        assetIds: [asset.id],
        call: (actor) => undoChange(actor, { batchId: entry.batchId ?? "" }),
      };
    },
  },
  {
    name: "listOperations",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => listOperations(actor, { limit: 5 }) }),
  },
  {
    name: "getLastUndoable",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => getLastUndoable(actor, { direction: "undo" }) }),
  },
  {
    name: "getJob",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space, owner) => {
      const job = await makeJob(space, owner);
      return { call: (actor) => getJob(actor, { jobId: job.id }) };
    },
  },
  {
    name: "listJobs",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => listJobs(actor) }),
  },
  {
    name: "cancelJob",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space, owner) => {
      const job = await makeJob(space, owner);
      return { call: (actor) => cancelJob(actor, { jobId: job.id }) };
    },
  },
];
