import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { cleanAssetName } from "#lib/asset-name.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { assetId } from "../assets/asset-ids.ts";
import { createDeliveryKey } from "../assets/delivery-key.ts";
import { assetDetailsSchema, decideDetails } from "../assets/edit-asset.ts";
import { getAsset } from "../assets/get-asset.ts";
import { mimeOfName } from "../assets/mime-of-name.ts";
import { authorize, authorizeOnAsset } from "../authorize.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { newSecret } from "../secret.ts";
import { reserveAssetId } from "./reserve-asset-id.ts";

export const signUploadSchema = z.object({
  name: z.string().trim().min(1).max(2000),
  /** The asset whose file is replaced; absent for a new asset. */
  replaces: assetId.optional(),
  /** Of the bytes that will come, as hexadecimal digits. */
  md5: z
    .string()
    .regex(/^[0-9a-f]{32}$/i)
    .toLowerCase()
    .optional(),
  /** Bytes that are here wait for `finishSignedUpload`. */
  waitsForFinish: z.boolean(),
  details: assetDetailsSchema,
});

/** Leave to send one file, and the id that the asset will have. Nothing is visible yet. */
export type SignedUpload = {
  ticketId: string;
  /** Signs what the client sends: see ticket-signature.ts. */
  secret: string;
  assetId: number;
  deliveryKey: string;
  name: string;
  mime: string;
  createdAt: number;
  expiresAt: number;
};

/** A signed upload that nobody went on with is forgotten after this time. */
const ticketLifetimeMs = 24 * 60 * 60 * 1000;

/**
 * Gives leave to send one file by a form without a token of its own. What can be refused before a
 * byte is sent is refused here. Throws `not_found`, `invalid`, `locked`, `conflict`.
 */
export async function signUpload(
  actor: Actor,
  input: z.infer<typeof signUploadSchema>,
): Promise<SignedUpload> {
  authorize(actor, "asset.upload");
  const replaced =
    input.replaces === undefined ? null : await getAsset(actor, { assetId: input.replaces });
  if (replaced) authorizeOnAsset(actor, "asset.edit", replaced);
  const name = cleanAssetName(input.name);
  const now = Date.now();
  const signed = {
    ticketId: randomUUID().replaceAll("-", ""),
    secret: newSecret(),
    deliveryKey: replaced?.deliveryKey ?? createDeliveryKey(),
    name,
    mime: mimeOfName(name),
    createdAt: now,
    expiresAt: now + ticketLifetimeMs,
  };
  return inTransaction(async (tx) => {
    // Texts, tags and times are checked now; what depends on the picture when it is here.
    if (replaced) await decideDetails(tx, actor, replaced, { ...input.details, focus: undefined });
    else await refuseBadDetails(tx, actor, input.details);
    const id = replaced?.id ?? (await reserveAssetId(tx));
    await tx.uploadTicket.create({
      data: {
        id: signed.ticketId,
        spaceId: actor.spaceId,
        userId: actor.kind === "user" ? actor.userId : null,
        tokenId: actor.kind === "token" ? actor.tokenId : null,
        assetId: id,
        isReplacement: replaced !== null,
        name,
        mime: signed.mime,
        md5: input.md5 ?? null,
        details: {
          secret: signed.secret,
          deliveryKey: signed.deliveryKey,
          waitsForFinish: input.waitsForFinish,
          asset: JSON.parse(JSON.stringify(input.details)),
        },
        createdAt: new Date(now),
        expiresAt: new Date(signed.expiresAt),
      },
    });
    return { ...signed, assetId: id };
  });
}

async function refuseBadDetails(
  tx: Transaction,
  actor: Actor,
  details: z.infer<typeof assetDetailsSchema>,
): Promise<void> {
  const { externalId, folderId, focus: _later, ...others } = details;
  if (folderId) await requireFolder(tx, actor.spaceId, folderId);
  await decideDetails(tx, actor, blankAsset, others);
  if (!externalId) return;
  const taken = await tx.asset.findFirst({
    where: { spaceId: actor.spaceId, externalId },
    select: { id: true },
  });
  if (taken) throw new AppError("conflict", { field: "externalId", reason: "external_id_taken" });
}

/** What details are decided against while there is no asset. */
const blankAsset = {
  folderId: null,
  tagIds: [],
  termIds: [],
  focus: null,
  width: null,
  height: null,
  publishAt: null,
  expireAt: null,
};
