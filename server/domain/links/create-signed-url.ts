import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { originalPath } from "#lib/delivery-path.ts";
import { database } from "#server/db/database.ts";
import { getAsset } from "../assets/get-asset.ts";
import { authorize } from "../authorize.ts";
import { signedAddress } from "./link-signature.ts";

const day = 24 * 60 * 60;

export const createSignedUrlSchema = z.object({
  assetId: z.number().int().positive(),
  /** Path and query of what is to be shown. Absent: the original. */
  address: z.string().max(2000).optional(),
  /** Seconds until it opens nothing any more. */
  expiresIn: z
    .number()
    .int()
    .min(1)
    .max(366 * day)
    .default(day),
});

export type SignedUrl = {
  /** Path and query; the caller puts the origin in front. */
  address: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
};

/**
 * An address that opens a private asset for whoever has it, until it expires or is revoked. It is
 * bound to this very path and query, so another size needs another address; the schedule of the
 * asset and the trash still hold. `secret` is the server's. Throws `not_found`, and `invalid` for
 * an address that is not one of this asset.
 */
export async function createSignedUrl(
  actor: Actor,
  input: z.input<typeof createSignedUrlSchema> & { secret: string },
  now = Date.now(),
): Promise<SignedUrl> {
  authorize(actor, "asset.view_private");
  const asset = await getAsset(actor, input);
  const { urlEpoch: assetEpoch, space } = await database().prisma.asset.findUniqueOrThrow({
    where: { id: asset.id },
    select: { urlEpoch: true, space: { select: { uuid: true, urlEpoch: true } } },
  });
  const address = input.address ?? originalPath(asset);
  const [path = "", query = ""] = address.split("?", 2);
  const isOwn =
    new RegExp(`^/f/${asset.spaceId}/(\\d+x\\d+/)?${asset.deliveryKey}/[^/]`).test(path) ||
    path.startsWith(`/${space.uuid}/${asset.file.uuid}/`);
  if (!isOwn || /(^|&)(exp|sig)=/.test(query) || !/^[\x21-\x7e]+$/.test(address))
    throw new AppError("invalid", { field: "address", reason: "address_of_another" });
  const expires = Math.floor(now / 1000) + (input.expiresIn ?? day);
  const link = {
    spaceId: asset.spaceId,
    assetId: asset.id,
    spaceEpoch: space.urlEpoch,
    assetEpoch,
    address,
    expires,
  };
  return { address: signedAddress(input.secret, link), expiresAt: expires * 1000 };
}
