import { readJsonBody } from "#api/shared/read-json-body.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { importFromUrl, importFromUrlSchema } from "#server/domain/remote-files/import-from-url.ts";
import { finishSignedUpload } from "#server/domain/upload-tickets/finish-signed-upload.ts";
import { signPart, signPartSchema } from "#server/domain/upload-tickets/sign-part.ts";
import { signUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import type { Work } from "./as-actor.ts";
import { assetUrl, finishedUploadJson } from "./asset-json.ts";
import { detailsOf } from "./read-asset.ts";
import { check, flag, idOf, readQuery } from "./read-input.ts";
import { readSignRequest } from "./read-signed-upload.ts";
import { assetScheme, textScheme } from "./scheme.ts";
import { signedUploadJson } from "./signed-upload-json.ts";

/** Leave to upload. Nothing is seen of it in the library before the bytes are here. */
export const createAsset: Work = async (actor, c) => {
  const scheme = await textScheme(actor);
  const request = readSignRequest(readQuery(c), await readJsonBody(c), scheme);
  const { replaces } = request;
  const texts = replaces ? (await getAsset(actor, { assetId: replaces })).texts : [];
  const signed = await signUpload(actor, {
    name: request.filename,
    replaces,
    waitsForFinish: request.mustFinish,
    details: detailsOf(request, scheme, texts),
  });
  return c.json(signedUploadJson(actor.spaceId, signed, request.is_private ?? false, request.size));
};

export const finishUpload: Work = async (actor, c) => {
  const inParts = check(flag.optional(), c.req.query("multipart"));
  const asset = await finishSignedUpload(actor, { assetId: idOf(c), inParts: inParts ?? false });
  return c.json(finishedUploadJson(asset, await assetScheme(actor, [asset])));
};

export const uploadPart: Work = async (actor, c) => {
  const wanted = check(signPartSchema, { assetId: idOf(c), part: Number(c.req.query("part")) });
  const { ticketId, part, signature } = await signPart(actor, wanted);
  const address = `${publicUrl()}/api/upload-parts/${ticketId}/${part}?signature=${signature}`;
  return c.json({ signed_upload_part: address });
};

export const copyFromUrl: Work = async (actor, c) => {
  const input = check(importFromUrlSchema, await readJsonBody(c));
  const address = assetUrl(await importFromUrl(actor, input));
  return c.json({ pretty_url: address.replace(/^https?:/, ""), public_url: address });
};
