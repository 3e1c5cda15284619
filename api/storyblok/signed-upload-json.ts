import { compactDate, signForm } from "#api/shared/signed-form.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import type { SignedUpload } from "#server/domain/upload-tickets/sign-upload.ts";
import type { MetaData } from "./meta-data.ts";

/** The vendor's CreateAsset: leave to upload, with the form that it takes. */
export type SignedUploadJson = {
  id: number;
  pretty_url: string;
  public_url: string;
  post_url: string;
  locked: boolean;
  meta_data: MetaData;
  /** For clients that send the file in parts. */
  upload_id: string;
  fields: {
    key: string;
    acl: string;
    Expires: string;
    "Cache-Control": string;
    "Content-Type": string;
    policy: string;
    "x-amz-credential": string;
    "x-amz-algorithm": string;
    "x-amz-date": string;
    "x-amz-signature": string;
  };
};

export function signedUploadJson(
  spaceId: number,
  signed: SignedUpload,
  isPrivate: boolean,
  size: string | undefined,
): SignedUploadJson {
  const [width, height] = (size ?? "").split("x").map(Number);
  const path = originalPath({
    spaceId,
    width: width || null,
    height: height || null,
    deliveryKey: signed.deliveryKey,
    name: signed.name,
    fileKey: "",
    focus: null,
  });
  const date = compactDate(signed.createdAt);
  const signedFields = {
    key: path.slice(1),
    acl: isPrivate ? "private" : "public-read",
    Expires: new Date(signed.expiresAt).toUTCString(),
    "Cache-Control": "public; max-age=31536000",
    "Content-Type": signed.mime,
    "x-amz-credential": `vitrine/${date.slice(0, 8)}/local/s3/aws4_request`,
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-date": date,
  };
  const form = signForm(signed, signedFields);
  const publicAddress = `${publicUrl()}${path}`;
  return {
    id: signed.assetId,
    pretty_url: publicAddress.replace(/^https?:/, ""),
    public_url: publicAddress,
    post_url: form.postUrl,
    locked: false,
    meta_data: {},
    upload_id: signed.ticketId,
    fields: { ...signedFields, policy: form.policy, "x-amz-signature": form.signature },
  };
}
