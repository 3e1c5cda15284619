import { finishSignedUpload } from "#server/domain/upload-tickets/finish-signed-upload.ts";
import { signPart } from "#server/domain/upload-tickets/sign-part.ts";
import { signUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import { makeAsset, makeFolder } from "../factories.ts";
import { makePicture } from "../make-picture.ts";
import { sendSigned } from "../send-signed.ts";
import type { UseCase } from "./use-case.ts";

const waiting = { name: "a.png", waitsForFinish: true, details: {} };

export const ticketUseCases: readonly UseCase[] = [
  {
    name: "signUpload",
    needs: ["asset.upload", "asset.move"],
    outsider: "not_found",
    prepare: async (space) => {
      const folder = await makeFolder(space);
      const details = { folderId: folder.id };
      return { call: (actor) => signUpload(actor, { ...waiting, details }) };
    },
  },
  {
    name: "signUpload",
    variant: "that replaces a file",
    needs: ["asset.upload", "asset.edit", "asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      return { call: (actor) => signUpload(actor, { ...waiting, replaces: id }) };
    },
  },
  {
    name: "signPart",
    needs: ["asset.upload"],
    outsider: "not_found",
    prepare: async (space) => {
      const { assetId } = await signUpload(systemOf(space), waiting);
      return { call: (actor) => signPart(actor, { assetId, part: 1 }) };
    },
  },
  {
    name: "finishSignedUpload",
    needs: ["asset.upload", "asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const signed = await signUpload(systemOf(space), waiting);
      await sendSigned(signed, await makePicture());
      return {
        call: (actor) => finishSignedUpload(actor, { assetId: signed.assetId, inParts: false }),
      };
    },
  },
];

function systemOf(space: { id: number }) {
  return { kind: "system", spaceId: space.id, name: "Test" } as const;
}
