import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { appendUpload } from "#server/domain/uploads/append-upload.ts";
import { cancelUpload } from "#server/domain/uploads/cancel-upload.ts";
import { createUpload } from "#server/domain/uploads/create-upload.ts";
import { findUploadTwins } from "#server/domain/uploads/find-upload-twins.ts";
import { finishUpload } from "#server/domain/uploads/finish-upload.ts";
import { getUpload } from "#server/domain/uploads/get-upload.ts";
import { beginUpload } from "../begin-upload.ts";
import { makeFolder } from "../factories.ts";
import { makePicture } from "../make-picture.ts";
import type { UseCase } from "./use-case.ts";

const freshId = () => randomUUID().replaceAll("-", "");

export const uploadUseCases: readonly UseCase[] = [
  {
    name: "createUpload",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const input = {
        size: 10,
        name: "a.png",
        folderId: folder.id,
        folderPath: "",
        replaceAssetId: null,
      };
      return { call: (actor) => createUpload(actor, { ...input, uploadId: freshId() }) };
    },
  },
  {
    name: "getUpload",
    variant: "that one began",
    needs: [],
    outsider: "not_found",
    prepare: async (_space, owner) => {
      const uploadId = await beginUpload(owner, Buffer.from("abc"), 1);
      return { call: (actor) => getUpload(actor, { uploadId }) };
    },
  },
  {
    name: "findUploadTwins",
    needs: ["asset.upload"],
    outsider: "own_space",
    prepare: async () => {
      const input = { sha256: "0".repeat(64), name: "a.png", folderPath: "" };
      return { call: (actor) => findUploadTwins(actor, input) };
    },
  },
  {
    name: "appendUpload",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (_space, owner) => {
      const uploadId = await beginUpload(owner, Buffer.from("abc"), 1);
      return {
        call: (actor) =>
          appendUpload(actor, { uploadId, offset: 1, bytes: Readable.from([Buffer.from("b")]) }),
      };
    },
  },
  {
    name: "finishUpload",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (_space, owner) => {
      const picture = await makePicture();
      const uploadId = await beginUpload(owner, picture, picture.length);
      return { call: (actor) => finishUpload(actor, { uploadId }) };
    },
  },
  {
    name: "cancelUpload",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (_space, owner) => {
      const uploadId = await beginUpload(owner, Buffer.from("abc"), 1);
      return { call: (actor) => cancelUpload(actor, { uploadId }) };
    },
  },
];
