import { compactDate, signForm } from "#api/shared/signed-form.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { objectId } from "#lib/object-id.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import type { SignedUpload } from "#server/domain/upload-tickets/sign-upload.ts";

/** The vendor's AssetUpload: the asset to be, and the form that brings its bytes. */
export type UploadJson = {
  uploadDetails: {
    acl: string;
    bucket: string;
    "X-Amz-Algorithm": string;
    "X-Amz-Credential": string;
    "X-Amz-Date": string;
    key: string;
    Policy: string;
    "X-Amz-Signature": string;
    success_action_status: string;
    "content-type": string;
    "Cache-Control": string;
  };
  contentType: string;
  id: string;
  parentFolder: string | null;
  uploadUrl: string;
  assetUrl: string;
  hostedUrl: string;
  originalFileName: string;
  createdOn: string;
  lastUpdated: string;
};

export function uploadJson(
  spaceId: number,
  signed: SignedUpload,
  fileName: string,
  folderId: number | null,
): UploadJson {
  const path = originalPath({
    spaceId,
    width: null,
    height: null,
    deliveryKey: signed.deliveryKey,
    name: signed.name,
    fileKey: "",
    focus: null,
  });
  const date = compactDate(signed.createdAt);
  const fields = {
    acl: "public-read",
    bucket: "vitrine",
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `vitrine/${date.slice(0, 8)}/local/s3/aws4_request`,
    "X-Amz-Date": date,
    key: path.slice(1),
    success_action_status: "201",
    "content-type": signed.mime,
    "Cache-Control": "max-age=31536000, must-revalidate",
  };
  const form = signForm(signed, fields);
  const created = new Date(signed.createdAt).toISOString();
  return {
    uploadDetails: { ...fields, Policy: form.policy, "X-Amz-Signature": form.signature },
    contentType: signed.mime,
    id: objectId("asset", signed.assetId),
    parentFolder: folderId === null ? null : objectId("folder", folderId),
    uploadUrl: form.postUrl,
    assetUrl: `${publicUrl()}${path}`,
    hostedUrl: `${publicUrl()}${path}`,
    originalFileName: fileName,
    createdOn: created,
    lastUpdated: created,
  };
}
